import app from './app';
import canvas from './canvas';
import coverage from './coverage';
import deal from './deal';
import failures from './failures';
import fields from './fields';
import gaps from './gaps';
import highlight from './highlight';
import intents from './intents';
import library from './library';
import meetings from './meetings';
import myData from './my-data';
import people from './people';
import questions from './questions';
import recovery from './recovery';
import replay from './replay';
import team from './team';
import terms from './terms';
import transfer from './transfer';
import ties from './ties';
import visits from './visits';

/** 界面上的全部文字：键与英文完全一致，由类型检查保证。 */
export default {
  app,
  canvas,
  coverage,
  deal,
  failures,
  fields,
  gaps,
  highlight,
  intents,
  library,
  meetings,
  myData,
  people,
  questions,
  recovery,
  replay,
  team,
  terms,
  ties,
  transfer,
  visits,
};
