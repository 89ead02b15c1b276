import type { Behaviour } from './behaviours.ts';

/** What each behaviour says, in both languages. */
export const statements: Readonly<Record<Behaviour, readonly [zh: string, en: string]>> = {
  's-1': ['这家客户今后一两年往哪里走，我们说得出来。', 'We can say where this customer is heading in the next year or two.'],
  's-2': ['最能打动这家客户的那件事，我们找到了。', 'We have found the one thing that moves this customer most.'],
  's-3': ['客户情况一有变，我们一周之内就有动作。', "When the customer's situation changed, we acted within a week."],
  's-4': ['我们提的改进办法，在客户那里做了起来。', 'An improvement we proposed was put to work at the customer.'],
  's-5': [
    '采购以外，我们跟客户的业务主管也有固定来往。',
    "Besides purchasing, we are in regular touch with the customer's business managers.",
  ],
  'e1-1': ['客户的关键人平时关心什么，我们知道。', 'We know what the key people at the customer care about.'],
  'e1-2': ['客户那边的人说过，跟我们打交道省心。', 'People at the customer have said that dealing with us is easy.'],
  'e1-3': ['客户的人不论职位高低，我们一样以礼相待。', 'We treat people at the customer with the same courtesy whatever their rank.'],
  'e1-4': ['客户遇到难处，我们站出来替他说话。', 'When the customer was in difficulty, we spoke up for them.'],
  'r-1': ['客户没说出口的需要，我们问得出来。', 'We draw out needs that the customer has not voiced.'],
  'r-2': ['客户提的问题，我们当天有答复。', "We answer the customer's questions the same day."],
  'r-3': ['我们给客户的资料，数字是准的。', 'The figures in what we give the customer are right.'],
  'r-4': ['会影响客户的变动，我们提前告诉他。', 'We tell the customer ahead of time about changes that affect them.'],
  'r-5': ['客户自己的产品怎么做出来的，我们讲得清楚。', "We can explain how the customer's own product is made."],
  'v-1': ['客户的急事，我们先办，手续后补。', "With the customer's urgent matters, we act before the paperwork is done."],
  'v-2': ['为了配合客户的做法，我们改了自己的流程。', 'We changed a procedure of ours to fit how the customer works.'],
  'v-3': ['客户要的给不了，我们拿得出相近的办法。', 'When we cannot give what is wanted, we come up with something close.'],
  'v-4': ['合同以外的忙，我们也帮。', 'We help with things outside the contract.'],
  'v-5': ['客户的特别要求，我们有专人跟到底。', "One person of ours sees the customer's special request through."],
  'e2-1': ['出了错，我们当面承认。', 'When we make a mistake, we own it face to face.'],
  'e2-2': ['客户受了损失，我们先提补偿。', 'When the customer suffers a loss, we are the first to speak of making it good.'],
  'e2-3': ['客户的投诉，我们跟到他说满意为止。', 'We stay with a complaint until the customer says they are satisfied.'],
  'e2-4': ['客户发火的时候，我们沉得住气。', 'We stay calm when the customer is angry.'],
  'e2-5': ['出过的差错，我们一次就改到位。', 'We put a mistake right for good the first time.'],
};
