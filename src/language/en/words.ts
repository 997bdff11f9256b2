import app from './app';
import canvas from './canvas';
import coverage from './coverage';
import deal from './deal';
import exchange from './exchange';
import failures from './failures';
import gaps from './gaps';
import intents from './intents';
import library from './library';
import meetings from './meetings';
import people from './people';
import questions from './questions';
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
  gaps,
  intents,
  library,
  meetings,
  people,
  questions,
  settings,
  team,
  terms,
  ties,
  transfer,
  visits,
};
