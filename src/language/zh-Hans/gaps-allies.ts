import type en from '../en/gaps-allies';
import type { Words } from '../words';

const allies: Words<typeof en> = {
  G22: {
    title: '没有教练',
    sentences: { main: '客户内部还没有教练。' },
    why: { supporters: '目前支持我们的：{{supporters}}。' },
    question: '我们赢了对谁有好处？谁愿意告诉我们内部的情况？',
    actions: { 'plan-visit': '发展教练', 'fill-role': '确定教练' },
    purpose: '看看能不能发展成教练：我们赢了，对他有什么好处？',
  },
  G23: {
    title: '教练未经验证',
    sentences: { main: '{{person}}标为教练，但还缺：{{missing}}。' },
    why: { onlyContact: '近{{onlyContact}}天没有和别人谈过。' },
    question: '{{person}}为我们做过什么？说过的话，还有谁能印证？',
    actions: { 'show-person': '记下验证结果' },
    purpose: '验证教练：请教练办一件事，或听听别人怎么说。',
  },
  G24: {
    title: '教练够不着会场',
    sentences: {
      main_other: '教练{{coaches}}够不着参会人和决策人。',
    },
    why: {
      coaches: '图上没有信任、影响或汇报关系从{{coaches}}通到参会人或决策人。',
    },
    question: '参会人里教练认识谁，谁听得进教练的话？',
    actions: {
      'plan-visit': '问问教练',
      'show-person': '补上教练的关系',
      'fill-role': '在参会人里找教练',
    },
    purpose: '问问教练：参会人里谁听得进他的话。',
  },
  G25: {
    title: '盟友没用上',
    sentences: { main: '{{person}}支持我们，又认识{{known}}，还没有请求引见。' },
    why: { known: '图上{{person}}跟{{known}}有关系。' },
    question: '能不能请您引见{{known}}？',
  },
  G26: {
    title: '盟友要走',
    sentences: {
      main: '盟友{{person}}要在{{leaves}}离开。',
      overdue: '盟友{{person}}原定{{leaves}}离开，可能已经走了。',
      undated: '盟友{{person}}要离开，什么时候走还不清楚。',
    },
    why: { colleagues: '同一部门还没见过的：{{colleagues}}。' },
    question: '谁来接替{{person}}？能不能请{{person}}把我们介绍过去？',
    purpose: '问清由谁接替，请对方把我们介绍过去。',
  },
  G27: {
    title: '新星没人联系',
    sentences: { main: '{{person}}前途看好，我们还不认识。' },
    why: { person: '还没有与{{person}}见面或通话的记录。' },
    question: '谁能引见{{person}}？',
  },
};

export default allies;
