import type { Behaviour } from './behaviours.ts';

/** How the person at the customer is asked: the same behaviour in his or her own words, to be read out. */
export const asked: Readonly<Record<Behaviour, readonly [zh: string, en: string]>> = {
  's-1': ['我公司今后一两年往哪里走，他们说得出来。', 'They can say where our company is heading in the next year or two.'],
  's-2': ['我公司眼下最在意的那件事，他们抓住了。', 'They have grasped the one thing we care about most right now.'],
  's-3': ['我公司情况一有变，他们一周之内就有动作。', 'When our situation changed, they acted within a week.'],
  's-4': ['他们提的改进办法，在我公司做了起来。', 'An improvement they proposed was put to work in our company.'],
  's-5': ['采购以外，他们跟我公司的业务主管也有固定来往。', 'Besides purchasing, they are in regular touch with our business managers.'],
  'e1-1': ['我平时关心什么，他们知道。', 'They know what I care about.'],
  'e1-2': ['跟他们打交道，我觉得省心。', 'I find them easy to deal with.'],
  'e1-3': ['我公司的人不论职位高低，他们一样以礼相待。', 'They treat our people with the same courtesy whatever their rank.'],
  'e1-4': ['我遇到难处，他们站出来替我说话。', 'When I was in difficulty, they spoke up for me.'],
  'r-1': ['我没说出口的需要，他们问得出来。', 'They draw out needs that I have not voiced.'],
  'r-2': ['我提的问题，他们当天有答复。', 'They answer my questions the same day.'],
  'r-3': ['他们给我的资料，数字是准的。', 'The figures in what they give me are right.'],
  'r-4': ['会影响我的变动，他们提前告诉我。', 'They tell me ahead of time about changes that affect me.'],
  'r-5': ['我公司的产品怎么做出来的，他们讲得清楚。', 'They can explain how our product is made.'],
  'v-1': ['我的急事，他们先办，手续后补。', 'With my urgent matters, they act before the paperwork is done.'],
  'v-2': ['为了配合我公司的做法，他们改了自己的流程。', 'They changed a procedure of theirs to fit how we work.'],
  'v-3': ['我要的给不了，他们拿得出相近的办法。', 'When they cannot give what I want, they come up with something close.'],
  'v-4': ['合同以外的忙，他们也帮。', 'They help with things outside the contract.'],
  'v-5': ['我公司的特别要求，他们有专人跟到底。', 'One person of theirs sees our special request through.'],
  'e2-1': ['出了错，他们当面承认。', 'When they make a mistake, they own it face to face.'],
  'e2-2': ['我公司受了损失，他们先提补偿。', 'When we suffer a loss, they are the first to speak of making it good.'],
  'e2-3': ['我的投诉，他们跟到我说满意为止。', 'They stay with my complaint until I say I am satisfied.'],
  'e2-4': ['我发火的时候，他们沉得住气。', 'They stay calm when I am angry.'],
  'e2-5': ['出过的差错，他们一次就改到位。', 'They put a mistake right for good the first time.'],
};
