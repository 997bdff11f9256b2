import type en from '../en/gaps-attitudes';
import type { Words } from '../words';

const attitudes: Words<typeof en> = {
  G28: {
    title: '有力的反对者没人应对',
    sentences: { main: '{{person}}反对我们，还没有应对办法。' },
    why: {
      obstacles: '{{obstacles}}是树立障碍的人。',
      neverMet: '我们还没见过{{neverMet}}。',
    },
    question: '我们赢了，{{person}}会失去什么？拿什么来弥补？',
    actions: { 'show-person': '写下应对办法' },
    purpose: '先听对方说：反对的原因是什么？',
  },
  G29: {
    title: '关键人态度不明',
    sentences: { main: '认识{{person}}，但不知道是什么态度。' },
    why: {},
    question: '{{person}}是什么态度？从哪件事看得出来？',
  },
  G30: {
    title: '好态度证据薄',
    sentences: {
      acted: '{{person}}为我们出过力，但那是{{noted}}的事。',
      'two-sources': '有两方说{{person}}支持我们，但那是{{noted}}的事。',
      told: '{{person}}的支持只凭当面说的话，{{noted}}记下。',
      hearsay: '{{person}}的支持只是听说，{{noted}}记下。',
      guess: '{{person}}的支持只是推测，{{noted}}记下。',
    },
    why: { evidence: '要有新的行动，或者有第二个人印证，才算可靠。' },
    question: '{{person}}最近做过什么能看出支持我们？还有谁这么说？',
    purpose: '请对方用行动表示支持：替我们说句话、给个数据，或者引见一个人。',
  },
  G31: {
    title: '看不见竞争对手',
    sentences: {
      main: '上次听到竞争对手的消息是{{lastNews}}。',
      never: '还没有记下竞争对手的任何消息。',
    },
    why: {},
    question: '还在看哪几家，关系有多近？',
    actions: { 'edit-deal': '确认没有竞争对手' },
  },
  G32: {
    title: '竞争对手覆盖领先',
    sentences: {
      main: '近{{days}}天，{{meeting}}的参会人里竞争对手见了{{theirs}}位，我们见了{{ours}}位。',
      none: '近{{days}}天，{{meeting}}的参会人里竞争对手见了{{theirs}}位，我们一位也没见。',
    },
    why: { rivalOnly: '竞争对手见了、我们没见的：{{rivalOnly}}。' },
    question: '竞争对手和他们谈了什么？谁能带我们去见？',
  },
  G33: {
    title: '引见人和对方不和',
    sentences: {
      main: '{{ally}}支持我们，但和{{person}}不和，要换一条路。',
    },
    why: {
      evidence: '{{ally}}态度的依据：{{evidence}}，{{noted}}记下。',
      allyMet: '上次见{{ally}}是{{allyMet}}。',
      person: '我们还没见过{{person}}。',
      department: '{{department}}的其他人也都没见过。',
    },
    question: '谁和{{person}}合得来，又愿意引见我们？',
  },
  G34: {
    title: '泄密风险',
    sentences: {
      main: '“{{document}}”给过{{person}}，之后竞争对手见过{{person}}。',
      friend: '“{{document}}”给过{{person}}，而{{person}}跟竞争对手那边的{{friends}}有来往。',
    },
    why: {
      shared: '文件{{shared}}交给{{person}}。',
      rivalMet: '竞争对手上次见{{person}}是{{rivalMet}}。',
      alsoClose: '{{person}}跟竞争对手那边的{{alsoClose}}有来往。',
    },
    question: '如果竞争对手已经知道，还有什么可以改？',
    actions: { 'note-rival': '记下可能泄露的内容', 'set-aside': '确认知悉……' },
    purpose: '弄清哪些人看过这份文件。',
  },
};

export default attitudes;
