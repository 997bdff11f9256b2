import type { Page } from 'playwright-core';

/**
 * Clears what the browser keeps at this address, as it does by itself when it has lost something. The
 * page must be elsewhere. `storageTypes` as the DevTools protocol has them, with commas.
 */
export async function clearStorage(
  page: Page,
  address: string,
  storageTypes: 'indexeddb' | 'file_systems' | 'indexeddb,file_systems' | 'all',
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
}
