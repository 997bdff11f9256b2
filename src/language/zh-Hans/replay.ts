import type replay from '../en/replay';
import type { Words } from '../words';

const words: Words<typeof replay> = {
  title: '回放',
  readOnly: '回放时不能改动。',
  slider: '所看的日期',
  spoken: '{{date}}，{{when}}。{{story}}',
  when: '{{decision}} · {{ago}}',
  before_other: '离{{decision}}还有 {{count}} 天',
  onTheDay: '{{decision}}当天',
  after_other: '{{decision}}之后 {{count}} 天',
  decision: { meeting: '“{{name}}”', close: '预计成交日' },
  earlier: '上一件事',
  later: '下一件事',
  play: '逐日播放',
  pause: '暂停',
  end: '回到今天',
  story: {
    ourVisit: '我们拜访{{names}}。',
    rivalVisit: '{{rival}}拜访{{names}}。',
    document: '“{{document}}”交给了{{names}}。',
    meetingKnown: '得知将召开“{{name}}”。',
    weInvited: '我们获邀列席“{{name}}”。',
    rivalInvited: '{{rival}}获邀列席“{{name}}”。',
    meeting: '“{{name}}”召开。',
    stage: '进入{{stage}}阶段。',
    outcome: '结果：{{outcome}}。',
    noted: '这一天有新的记录。',
    nothing: '这一天没有记录。',
    nobody: '某人',
  },
  marks: { ours: '我们的拜访', rivals: '竞争对手的拜访', meetings: '会议' },
};

export default words;
