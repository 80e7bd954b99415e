import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, NO_BROWSER } from '../../../src/local/browser/findBrowser';

function machine(about: Partial<Machine> & { readonly files?: readonly string[] }): Machine {
  const { files = [], ...rest } = about;
  return { env: {}, exists: (file) => files.includes(file), mayInstall: false, install: () => false, ...rest };
}

describe('finding a browser', () => {
  it('takes the one that is named', () => {
    expect(findBrowser(machine({ env: { CHROMIUM: '/opt/c' }, files: ['/opt/c', '/usr/bin/chromium'] }))).toBe(
      '/opt/c',
    );
  });

  it('says so where the named one is not there, and takes no other in silence', () => {
    const lost = machine({ env: { CHROMIUM: '/opt/c' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser(lost)).toThrow('CHROMIUM is set to /opt/c, and there is no such file.');
  });

  it('takes one that is installed, also anywhere on the path', () => {
    expect(findBrowser(machine({ files: ['/usr/bin/chromium'] }))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine({ env: { PATH: '/a:/b' }, files: ['/b/google-chrome'] }))).toBe('/b/google-chrome');
  });

  it('installs one where it may', () => {
    const files: string[] = [];
    const bare = machine({
      mayInstall: true,
      exists: (file) => files.includes(file),
      install: () => files.push('/usr/bin/chromium') > 0,
    });
    expect(findBrowser(bare)).toBe('/usr/bin/chromium');
  });

  it('fails with the line that tells how, where it may not or cannot', () => {
    expect(() => findBrowser(machine({}))).toThrow(NO_BROWSER);
    expect(() => findBrowser(machine({ mayInstall: true }))).toThrow(NO_BROWSER);
  });
});
