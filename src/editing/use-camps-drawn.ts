import { useSession } from './use-map';
import { useNetwork } from './use-network';

/** Whether two camps are marked on the canvas: they were asked for, and they are clear. */
export function useCampsDrawn(): boolean {
  const isAsked = useSession(({ lens, size }) => lens === 'influence' && size === 'camps');
  const { results } = useNetwork(isAsked);
  return isAsked && results?.balance.camps !== undefined;
}
