import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.mjs';

// Runs before `npm test`. Where it may (as root on Debian or Ubuntu) it installs what is missing.

if (findChromium() === undefined) {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installByApt();
  if (findChromium() === undefined) {
    console.error(HOW_TO_GET_CHROMIUM);
    process.exit(1);
  }
}

function installByApt() {
  console.log('Installing Chromium and a Chinese font …');
  const options = {
    /** @type {'inherit'} */ stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    options,
  );
}
