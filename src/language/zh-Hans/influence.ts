import type en from '../en/influence';
import type { Words } from '../words';

const influence: Words<typeof en> = {
  moves: {
    most: '对会议影响最大',
    strongly: '对会议影响很大',
    somewhat: '对会议有一定影响',
    little: '对会议影响很小',
    none: '对会议没有影响',
  },
  strip: {
    title: '圆点大小的含义',
    size: '圆点越大，越能左右{{meeting}}。',
    unnamed_other: '有 {{count}} 个席位还不知道是谁，按未知的人画出。',
    noHeadcount: '还没有填写有多少人参会，可能缺人。',
    noRule: {
      chair: '怎么决定还不知道，这里按主持人拍板计算。',
      vote: '怎么决定还不知道，这里按投票计算。',
      consensus: '怎么决定还不知道，这里按全体同意计算。',
    },
    noMeeting: '还没有定下日期的决策会议。在此之前，大小表示谁能左右拍板的人和管钱的人。',
    nobodyDecides: '还没有定下日期的决策会议，也没有标出谁拍板、谁管钱，所以大小还说明不了什么。',
    nobodySits: '{{meeting}}还没有安排任何人，所以大小还说明不了什么。',
    addMeeting: '添加会议',
    enterHeadcount: '填写人数',
    why: '是谁，为什么',
    working: '正在推算谁能左右会议……',
    workingAnew: '正在重新推算……',
    failed: '这个浏览器没能算出大小。地图本身不受影响。',
  },
  route: {
    step: ' → ',
    way: '通往{{target}}的路：我方 → {{way}}',
    link: '让{{speaker}}去跟{{target}}谈',
    hide: '从图上去掉这条路',
  },
  ways: {
    title: '怎样接触到此人',
    list: '通往{{name}}的路，最好的在前',
    known: '我们自己就认识{{name}}，不用别人引见。',
    banned: '目前不得接触客户，所以不找路。',
    noContact: '不得接触此人，所以不找路。',
    none: '我们认识的人都通不到{{name}}。直接登门，或打听谁认识{{name}}。',
    one: '通往{{name}}的路都要经过{{needed}}。这里不通，就没有路了。',
    several_other: '有 {{count}} 条互不相干的路通往{{name}}：一条不通，还有别的。',
    tooLong: '{{several}}每条中间都隔着三个人以上，不如直接登门。',
    way: '我方 → {{way}}',
    word: {
      good: '把握较大：{{name}}多半会引见。',
      fair: '把握一般：好好请{{name}}，也许能成。',
      poor: '把握不大：要一步步都顺利才行。',
      direct: '不如直接登门：比走这条路更有把握。',
    },
    ask: '请{{name}}引见',
    askWith: '请{{name}}引见{{target}}',
    asked: '{{day}}已请',
    show: '在图上显示',
    hide: '从图上去掉',
    showWay: '在图上显示：我方 → {{way}}',
    why: {
      title: '为什么是这几条路？',
      words:
        '一条路好不好，看每一步合起来怎么样：我们和第一个人有多熟（看近 {{days}} 天的拜访），每个人愿不愿意引见，他们之间有多近。反对我们的人和竞争对手的人都不请。两个部门不和时，这一步只算一半。结果是几个估计相乘，可以用来比较，不要引用。互不相干的路没有共同的人，所以一条不通时另一条还在。',
      formula: '公式',
      symbols: {
        contact: '我们能跟第一个人说上话的机会',
        will: '请到时愿意引见的机会，反对我们的人为 0',
        tie: '两个人之间这一步能成的机会，看他们的关系',
      },
    },
  },
};

export default influence;
