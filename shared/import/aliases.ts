import type { Field } from './fields.ts';

/**
 * Headings by field, as people and their systems write them, in the form `plainHeading` gives (lower case, no spaces or marks), parted
 * by `|`. `sure`: nothing else is meant. `likely`: usually this; shown as a guess. `has`: the heading holds such a word.
 */
interface Aliases {
  readonly sure: string;
  readonly likely?: string;
  readonly has?: string;
}

export const ALIASES: Readonly<Record<Field, Aliases>> = {
  customerCode: {
    sure: '客户编号|客户编码|客户代码|客户id|客户号|客户代号|往来单位编码|购货单位编码|会员编号|customerid|customercode|customerno|customernumber|custid|custno|custcode|accountid|accountnumber|accountno|accountcode|clientid|clientcode|clientno|kundennummer|kundennr|kundenid|buyerid|soldtoid|soldto|debtorno',
    likely: 'erp编码|sap编码|账号|companyid|buyercode|编号|编码|代码|id|code|no|number|nr|代号',
    has: '客户编|客户代码|customerid|customerno|customercode',
  },
  customerName: {
    sure: '客户名称|客户名|客户|客户全称|客户简称|客户单位|客户公司|购货单位|购货单位名称|购买方|购买方名称|买方|买方名称|往来单位|往来单位名称|采购单位|customername|customer|accountname|clientname|client|companyname|company|buyer|buyername|soldtoname|kunde|kundenname|firma|debtor|debtorname',
    likely:
      '公司名称|公司|单位名称|单位|企业名称|名称|name|account|终端客户|经销商|经销商名称|门店|门店名称|shipname|billtoname|shiptoname|收货单位|收货客户',
    has: '客户名|customername|accountname',
  },
  legalName: { sure: '法定名称|工商名称|注册名称|营业执照名称|公司全称|企业全称|开票抬头|发票抬头|legalname|registeredname|officialname' },
  taxId: {
    sure: '税号|纳税人识别号|统一社会信用代码|信用代码|社会信用代码|taxid|vatid|vatno|vatnumber|taxnumber|taxno|ustid|ustidnr',
    has: '信用代码|识别号',
  },
  owner: {
    sure: '负责人|客户经理|业务员|销售员|销售代表|归属人|客户负责人|销售负责人|跟进人|所属销售|业务经理|大客户经理|accountowner|owner|accountmanager|salesrep|salesperson|keyaccountmanager|kam|betreuer',
    has: '负责人|客户经理',
  },
  industry: { sure: '行业|所属行业|客户行业|行业类别|industry|sector|branche', has: '行业' },
  country: { sure: '国家|国别|国家地区|国家或地区|country|countryregion|land|billingcountry|shipcountry|billingcountryregion' },
  region: {
    sure: '省|省份|地区|区域|大区|省市|所在省|所属区域|所属大区|销售区域|片区|省自治区|region|state|province|stateprovince|bundesland|billingstate|territory|shipregion',
    has: '省份|区域',
  },
  city: { sure: '城市|市|所在城市|所在市|地市|city|town|ort|stadt|billingcity|shipcity' },
  address: {
    sure: '地址|详细地址|公司地址|客户地址|通讯地址|联系地址|注册地址|办公地址|收货地址|送货地址|address|street|addressline1|address1|street1|billingstreet|billingaddress|shipaddress|strasse|straße|adresse|streetaddress',
    has: '地址',
  },
  postalCode: { sure: '邮编|邮政编码|postalcode|postcode|zip|zipcode|plz|postleitzahl|billingpostalcode|billingzip|shippostalcode' },
  phone: {
    sure: '电话|公司电话|客户电话|座机|固定电话|总机|phone|telephone|tel|phonenumber|companyphone|telefon|mainphone|businessphone',
    likely: '联系电话|联系方式|手机|手机号|mobile|mobilephone|cell',
  },
  note: { sure: '备注|说明|客户备注|备注说明|note|notes|remark|remarks|comment|comments|description|bemerkung', has: '备注' },
  potential: {
    sure: '潜力|一年潜力|年潜力|客户潜力|采购潜力|年采购潜力|潜在采购额|潜力金额|年度潜力|总潜力|需求潜力|potential|annualpotential|yearlypotential|potentialperyear|potentialayear|totalspend|annualspend|walletsize|spendpotential|salespotential|addressablespend|potenzial',
    likely:
      '年采购额|采购额|采购总额|年采购总额|年度采购额|总采购额|年需求|年需求额|年采购金额|年采购规模|年度预算|purchasevolume|annualpurchases|purchases|spend|budget|annualrevenuepotential',
    has: '潜力|potential',
  },
  lastVisit: {
    sure: '最近拜访日期|最近一次拜访|最近拜访时间|上次拜访日期|上次拜访时间|lastvisit|lastvisitdate|lastvisited|dateoflastvisit',
    likely:
      '上次拜访|最近拜访|拜访日期|拜访时间|最后跟进时间|最近跟进时间|最近跟进|上次跟进|最近联系时间|上次联系|最后联系时间|lastcontacted|lastactivity|lastactivitydate|lastcontact|lastcontactdate|lastmodified',
  },
  contactName: {
    sure: '联系人|联系人姓名|联系人名称|主要联系人|客户联系人|对接人|采购联系人|contactname|contact|contactperson|primarycontact|fullname|ansprechpartner|kontakt|keycontact',
    likely: '姓名|采购负责人|firstlastname',
    has: '联系人姓|contactname',
  },
  contactTitle: {
    sure: '职务|职位|联系人职务|联系人职位|岗位|头衔|title|jobtitle|contacttitle|position|role|funktion',
    has: '职务|职位',
  },
  contactPhone: { sure: '联系人电话|联系人手机|联系人手机号|contactphone|contactmobile|contacttel', has: '联系人电话|联系人手机' },
  contactEmail: { sure: '邮箱|电子邮箱|电子邮件|邮件|联系人邮箱|email|emailaddress|mail|contactemail|emailadresse', has: '邮箱|email' },
  siteName: {
    sure: '地点|地点名称|工厂|工厂名称|厂区|分支机构|分公司|site|sitename|location|locationname|plant|branch|standort|facility',
    likely: '仓库|收货点|送货点|shipto|deliverysite',
  },
  orderNo: {
    sure: '单号|订单号|订单编号|单据编号|单据号|销售单号|出库单号|发票号|发票号码|合同号|合同编号|订单id|orderid|orderno|ordernumber|order|invoiceno|invoicenumber|invoiceid|invoice|documentno|docno|salesorder|so|auftragsnummer|belegnummer|rechnungsnummer|transactionid',
    has: '单号|发票号|合同号|orderno|invoiceno|ordernumber',
  },
  date: {
    sure: '日期|订单日期|下单日期|销售日期|成交日期|开票日期|单据日期|出库日期|业务日期|签约日期|合同日期|交易日期|发生日期|时间|下单时间|订单时间|月份|年月|季度|期间|会计期间|date|orderdate|invoicedate|salesdate|saledate|transactiondate|postingdate|documentdate|month|period|quarter|yearmonth|datum|belegdatum|rechnungsdatum|closedate|day',
    likely:
      '年份|年度|年|year|发货日期|收款日期|到账日期|shippeddate|shipdate|deliverydate|createdat|createddate|创建时间|创建日期|制单日期|录入日期',
    has: '日期|orderdate|invoicedate',
  },
  amount: {
    sure: '金额|销售额|销售金额|成交金额|成交额|订单金额|合同金额|合同额|含税金额|不含税金额|未税金额|价税合计|收入|销售收入|营业收入|营业额|开票金额|总金额|总价|小计金额|本币金额|实际金额|实付金额|实收金额|amount|sales|salesamount|revenue|netamount|netsales|totalamount|linetotal|lineamount|extendedprice|extprice|turnover|value|salesvalue|orderamount|orderamountinclvat|umsatz|betrag|nettobetrag|subtotal|totalprice|netvalue|invoiceamount|ordervalue|totalsales',
    likely: 'total|合计|销售|业绩|grossamount|grosssales|应收金额|回款|回款金额|wert|summe|gmv|annualrevenue|年销售额|年销售',
    has: '金额|销售额|revenue',
  },
  price: {
    sure: '单价|价格|售价|销售单价|含税单价|不含税单价|成交价|unitprice|price|salesprice|netprice|preis|einzelpreis|stückpreis|priceperunit|rate',
    has: '单价|unitprice',
  },
  quantity: {
    sure: '数量|销量|件数|销售数量|订单数量|出库数量|箱数|台数|qty|quantity|units|unitssold|orderqty|menge|anzahl|pieces|pcs|orderquantity',
    has: '数量',
  },
  discount: {
    sure: '折扣|折扣率|折率|优惠率|让利率|discount|discountrate|discountpercent|disc|rabatt|discountpct|linediscount',
    has: '折扣率',
  },
  currency: { sure: '币种|币别|货币|结算币种|currency|currencycode|curr|ccy|währung' },
  periodSales: {
    sure: '近一年销售|近一年销售额|近12个月销售额|上年销售额|去年销售额|上年度销售额|去年销售|lastyearsales|saleslastyear|last12monthssales|ttmsales|saleslast12months|vorjahresumsatz',
  },
  productCode: {
    sure: '产品编号|产品编码|产品代码|产品id|物料编码|物料编号|物料号|商品编码|商品编号|商品代码|存货编码|货号|料号|品号|sku|型号编码|productid|productcode|productno|productnumber|itemno|itemid|itemcode|itemnumber|materialno|material|materialnumber|partno|partnumber|artikelnummer|artikelnr|skucode',
    likely: '型号|model',
    has: '产品编|物料编|商品编|productid|itemno',
  },
  productName: {
    sure: '产品|产品名称|商品|商品名称|物料名称|物料描述|存货名称|品名|货品名称|货物名称|product|productname|item|itemname|itemdescription|productdescription|artikel|artikelbezeichnung|materialdescription',
    likely: '规格型号|开票品名',
    has: '产品名|商品名|productname',
  },
  categoryCode: {
    sure: '品类编号|品类编码|类别编号|类别编码|分类编号|分类编码|类别id|品类id|分类id|categoryid|categorycode|categoryno|productgroupid|groupid|productgroupcode',
  },
  categoryName: {
    sure: '品类|品类名称|产品类别|产品分类|产品大类|类别|类别名称|分类|分类名称|大类|商品类别|商品分类|物料组|产品线|产品系列|产品组|存货分类|存货大类|category|categoryname|productcategory|productgroup|productline|productfamily|segment|warengruppe|producttype|itemcategory|itemgroup',
    has: '品类|大类|类别|category',
  },
  supplierCode: {
    sure: '供应商编号|供应商编码|供应商代码|供应商id|supplierid|suppliercode|supplierno|vendorid|vendorno|vendorcode|lieferantennummer',
  },
  supplierName: { sure: '供应商|供应商名称|供货商|供应商全称|供方|supplier|suppliername|vendor|vendorname|lieferant' },
  employeeCode: {
    sure: '员工编号|工号|员工工号|员工id|人员编号|职工编号|employeeid|employeeno|employeenumber|employeecode|staffid|personalnummer|userid',
  },
  employeeName: {
    sure: '员工|员工姓名|职员|职工姓名|人员姓名|employee|employeename|staffname|lastname|firstname|surname|forename|givenname|familyname',
    likely: '入职日期|hiredate|生日|出生日期|birthdate|性别|部门|department|reportsto|titleofcourtesy|gender|身份证号',
  },
};

/** Headings that count the rows and mean nothing else. */
export const RUNNING: ReadonlySet<string> = new Set([
  '序号',
  '行号',
  '序',
  '项次',
  '项',
  'no',
  'nr',
  'sno',
  'serialno',
  'index',
  'line',
  'lineno',
  'rownumber',
  'row',
  'lfdnr',
  'pos',
]);

/** Words that a kind's files and sheets are called by. */
export const KIND_NAMES: readonly (readonly [string, RegExp])[] = [
  ['sales', /销售|订单|明细|出库|开票|流水|发货|业绩|台账|order|sales|invoice|transaction|umsatz|lines/i],
  ['categories', /品类|类别|分类|categor|product.?group/i],
  ['products', /产品|商品|物料|存货|product|item|article|sku/i],
  ['contacts', /联系人|通讯录|contact|ansprechpartner/i],
  ['sites', /地点|工厂|门店|分支|收货|site|location|branch|plant/i],
  ['suppliers', /供应商|供货商|supplier|vendor|lieferant/i],
  ['employees', /员工|人员|职员|花名册|employee|staff|mitarbeiter/i],
  ['customers', /客户|名单|customer|account|client|kunden|潜力/i],
];
