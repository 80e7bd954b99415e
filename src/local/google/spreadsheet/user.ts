import { Emulated } from '../emulated';
import { emulating } from './kinds';

/** A person, told by e-mail address. */
export class UserObject extends Emulated {
  readonly emulates = emulating('Base.User', { handle: 'getEmail' });

  constructor(private readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }

  override toString(): string {
    return this.email;
  }
}

/** The address of a person given as text or as a user. */
export const addressOf = (person: string | { getEmail(): string }): string =>
  (typeof person === 'string' ? person : person.getEmail()).toLowerCase();
