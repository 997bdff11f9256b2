import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SECURITY_HEADERS, SERVICE_WORKER_HEADERS } from '../../scripts/content-security';
import { PROJECT_FOLDER } from '../../scripts/folders';
import { hostFiles } from '../../scripts/hosts';

const folder = join(PROJECT_FOLDER, 'deploy');

describe('the files for hosts', () => {
  test.each(Object.entries(hostFiles()))('%s says what npm start serves', (name, text) => {
    // When it fails: npx tsx scripts/hosts.ts
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
    expect(text).toContain(SERVICE_WORKER_HEADERS['Content-Security-Policy']);
  });

  test('are all told about', () => {
    const guide = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const name of readdirSync(folder)) {
      if (name !== 'README.md') expect(guide).toContain(`\`${name}\``);
    }
  });
});
