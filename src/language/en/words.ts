import app from './app';
import canvas from './canvas';
import coverage from './coverage';
import deal from './deal';
import exchange from './exchange';
import failures from './failures';
import fields from './fields';
import gaps from './gaps';
import highlight from './highlight';
import intents from './intents';
import library from './library';
import meetings from './meetings';
import myData from './my-data';
import people from './people';
import plan from './plan';
import questions from './questions';
import recovery from './recovery';
import replay from './replay';
import settings from './settings';
import team from './team';
import terms from './terms';
import transfer from './transfer';
import ties from './ties';
import visits from './visits';

/** Every string a person reads, by area. The English words define the keys. */
export default {
  app,
  canvas,
  coverage,
  deal,
  exchange,
  failures,
  fields,
  gaps,
  highlight,
  intents,
  library,
  meetings,
  myData,
  people,
  plan,
  questions,
  recovery,
  replay,
  settings,
  team,
  terms,
  ties,
  transfer,
  visits,
};
