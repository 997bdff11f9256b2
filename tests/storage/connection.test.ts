import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fail, ok } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import { connectionOn } from '../../src/storage/connection';
import { openDatabase } from '../../src/storage/open-database';
import { listenerSet } from '../../src/storage/other-tabs';
import type { Database } from '../../src/storage/schema';
import { newDatabaseName, valueOf } from './samples';
import { FORMAT, VERSION } from './two-places';

async function connected(reopened?: () => Promise<Result<Database>>) {
  const name = newDatabaseName();
  const open = () => openDatabase(indexedDB, name, FORMAT, 100);
  const reopen = vi.fn(reopened ?? open);
  const first = valueOf(await open());
  const connection = connectionOn(first, reopen);
  const closed: string[] = [];
  connection.onClosed((why) => closed.push(why));
  onTestFinished(() => connection.close());
  return { name, connection, first, reopen, closed, open };
}

describe('the connection to the database', () => {
  test('is the one it was given while nothing happens to it', async () => {
    const { connection, first, reopen, closed } = await connected();
    expect(connection.database()).toBe(first);
    expect(await connection.connected()).toEqual(ok(first));
    expect([reopen.mock.calls, closed]).toEqual([[], []]);
  });

  test('that was lost says so once, and is opened again once for all who ask', async () => {
    const { name, connection, first, reopen, closed } = await connected();
    await Dexie.delete(name);
    expect(closed).toEqual(['lost']);
    expect(first.isOpen()).toBe(false);
    const [one, two] = await Promise.all([connection.connected(), connection.connected()]);
    expect(reopen).toHaveBeenCalledTimes(1);
    expect(valueOf(one)).toBe(valueOf(two));
    expect(connection.database()).toBe(valueOf(one));
    expect(valueOf(await connection.connected())).toBe(valueOf(one));
    expect(reopen).toHaveBeenCalledTimes(1);
    await Dexie.delete(name);
    expect(closed).toEqual(['lost', 'lost']);
    valueOf(await connection.connected());
    expect(reopen).toHaveBeenCalledTimes(2);
  });

  test('that the browser closes is lost, too', async () => {
    const { connection, first, closed } = await connected();
    (forceCloseDatabase as unknown as (database: IDBDatabase) => void)(first.backendDB());
    await vi.waitFor(() => {
      expect(closed).not.toEqual([]);
    });
    expect(closed).toEqual(['lost']);
    expect(first.isOpen()).toBe(false);
    expect(valueOf(await connection.connected())).not.toBe(first);
  });

  test('that was gone before anybody followed it is lost', async () => {
    const name = newDatabaseName();
    const first = valueOf(await openDatabase(indexedDB, name, FORMAT, 100));
    first.close();
    const connection = connectionOn(first, () => openDatabase(indexedDB, name, FORMAT, 100));
    onTestFinished(() => connection.close());
    const why = vi.fn();
    connection.onClosed(why);
    expect(why.mock.calls).toEqual([['lost']]);
    expect(valueOf(await connection.connected()).isOpen()).toBe(true);
  });

  test('is left to a newer app, and not opened again', async () => {
    const { name, connection, first, reopen, closed } = await connected();
    const newer = valueOf(
      await openDatabase(indexedDB, name, { version: VERSION + 1, migrations: [] }, 1_000),
    );
    onTestFinished(() => newer.close());
    expect(closed).toEqual(['newer-version']);
    expect(first.isOpen()).toBe(false);
    expect(await connection.connected()).toEqual(ok(first));
    expect(reopen).not.toHaveBeenCalled();
    const late = vi.fn();
    connection.onClosed(late);
    expect(late.mock.calls).toEqual([['newer-version']]);
  });

  test('left to a newer app stays so when the browser takes it away as well', async () => {
    const { name, connection, first, reopen, closed } = await connected();
    const lost = first.backendDB();
    const newer = valueOf(
      await openDatabase(indexedDB, name, { version: VERSION + 1, migrations: [] }, 1_000),
    );
    onTestFinished(() => newer.close());
    const heard = new Promise((resolve) => lost.addEventListener('close', resolve));
    (forceCloseDatabase as unknown as (database: IDBDatabase) => void)(lost);
    await heard;
    expect(closed).toEqual(['newer-version']);
    expect(await connection.connected()).toEqual(ok(first));
    expect(reopen).not.toHaveBeenCalled();
  });

  test('that cannot be opened again says why, and is tried again the next time', async () => {
    const refusal = fail({ code: 'quota' });
    const { name, connection, reopen } = await connected(() => Promise.resolve(refusal));
    await Dexie.delete(name);
    expect(await connection.connected()).toEqual(refusal);
    expect(await connection.connected()).toEqual(refusal);
    expect(reopen).toHaveBeenCalledTimes(2);
  });

  test('that was ended stays closed, also one that is just being opened again', async () => {
    const { name, connection, open, closed } = await connected();
    await Dexie.delete(name);
    const again = connection.connected();
    connection.close();
    expect(await again).toEqual(
      fail({ code: 'storage-failed', facts: { reason: 'DatabaseClosedError' } }),
    );
    expect(valueOf(await connection.connected()).isOpen()).toBe(false);
    expect(closed).toEqual(['lost']);
    // Nobody holds it.
    (valueOf(await open()) satisfies Database).close();
    await Dexie.delete(name);
  });

  test('ended by itself is told to nobody', async () => {
    const { name, connection, closed } = await connected();
    connection.close();
    await Dexie.delete(name);
    expect(closed).toEqual([]);
  });
});

test('a listener that is removed while others are called is called no more', () => {
  const listeners = listenerSet<[number]>();
  const heard: string[] = [];
  const stop = listeners.add((number) => heard.push(`first ${number}`));
  listeners.add((number) => {
    heard.push(`second ${number}`);
    stop();
    listeners.add(() => heard.push('late'));
  });
  listeners.call(1);
  expect(heard).toEqual(['first 1', 'second 1']);
  listeners.call(2);
  expect(heard).toEqual(['first 1', 'second 1', 'second 2', 'late']);
});
