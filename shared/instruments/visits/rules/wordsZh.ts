import type { Words } from './types.ts';

/** What Chinese notes say, and how. Each entry is a pattern of its own. */
export const wordsZh: Words = {
  ours: /(?:我们?|我方|咱们?|我司)(?:这边|也|已经|当场|先)?(?:答应|承诺|负责|保证)(?:了|过|他们?|她们?|对方|他|她)?/u,
  theirs: /(?:也|已经|当场)?(?:答应|承诺|保证)(?:了|过|我们|我)?/u,
  says: /(?:说|讲|提出|要求|强调|表示|提到|反映)(?:了|过)?(?:是|：|:)?/u,
  asks: /要求|必须|才能|才肯|才会|最怕|需要|希望|不能再|一定要|得先|要(?!是|了|不要|不)/u,
  not: /[不没未别]|还没|不太|谈不上/u,
  likes: /认可|支持|满意|赞成|看好|感兴趣|喜欢|愿意|点头/u,
  dislikes: /抱怨|犹豫|反对|不满|质疑|冷淡|不耐烦|担心/u,
  /** Words of disapproval that hold a "not" of their own. */
  notWithin: /不满|不耐烦/gu,
  rivalDoes: /降|涨|报|送|试|签|断|换|推|挖|找|来过|拜访|供|便宜|贵/u,
  down: /降|便宜|下调|让/u,
  up: /涨|贵|上调/u,
  newPerson:
    /(?:新来了?|新到了?|来了)(?:一?[个位名])?(?:新的?)?(?<title>[\p{Script=Han}]{2,6}?)[，,]?(?:姓|叫)(?<name>[\p{Script=Han}]{1,3})|(?<title2>[\p{Script=Han}]{2,6}?)(?:由|是)?(?:新来的|接任的是|换成了?|接任的叫)(?<name2>[\p{Script=Han}]{2,3})/u,
  keyDate: /年框|框架|招标|投标|定标|开标|续约|续签|签约|审厂|检修|预算|合同到期/u,
  next: /下次|下回|再去|再来|约了|约好/u,
  version: /第\s*(\d+)\s*版|(V\d+(?:\.\d+)*)/iu,
  /** What joins the thing to the promise: 前给, 之前把, 发. */
  joints: /^(?:之?前|以?前|内|就|要|会|再|给|把|将|发|提供|出|交|拿出|他们?|她们?|对方|我们|过来|，|\s)+/u,
  tails: /(?:给我们|给他们?|给对方|发来|发过来|给过来|带来|给出来|，|。|\s)+$/u,
  price:
    /每[\p{Script=Han}]{1,2}\s*\d+(?:\.\d+)?\s*(?:元|块|毛|美元)|\d+(?:\.\d+)?\s*(?:元|块)(?:\/|一|每)[\p{Script=Han}]{1,2}|[¥￥]\s*\d+(?:\.\d+)?/u,
};
