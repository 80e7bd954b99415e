import { createHash } from 'node:crypto';
import { Emulated, type EmulatedClass, type Run } from './emulated';

/** A person as the script sees them. */
class User extends Emulated {
  readonly emulates: EmulatedClass = { declaration: 'Base.User', kinds: { getEmail: 'handle' } };
  constructor(private readonly email: string) {
    super();
  }
  getEmail(): string {
    return this.email;
  }
}

const THIRTY_DAYS = 30 * 24 * 3600 * 1000;

/** Who runs the script. The addresses need a scope of their own (U4), which the host asks for before the call. */
export class Session extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Base.Session',
    kinds: {
      getActiveUser: 'handle',
      getEffectiveUser: 'handle',
      getActiveUserLocale: 'handle',
      getScriptTimeZone: 'handle',
      getTemporaryActiveUserKey: 'handle',
    },
  };
  constructor(private readonly run: Run) {
    super();
  }
  getActiveUser(): User {
    return new User(this.run.user.email);
  }
  getEffectiveUser(): User {
    return new User(this.run.user.email);
  }
  /** Two letters, or with a country: 'en', 'en_GB'. */
  getActiveUserLocale(): string {
    return this.run.user.locale;
  }
  getScriptTimeZone(): string {
    return this.run.scriptZone;
  }
  /** Differs by person and is changed every thirty days. */
  getTemporaryActiveUserKey(): string {
    const period = Math.floor(this.run.now() / THIRTY_DAYS);
    return createHash('sha256').update(`${this.run.user.email} ${period}`).digest('base64url');
  }
}
