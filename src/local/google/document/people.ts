import { Emulated, type EmulatedClass } from '../emulated';

/** Somebody with access to the document. */
export class User extends Emulated {
  readonly emulates: EmulatedClass = { declaration: 'Base.User', kinds: { getEmail: 'handle' } };
  constructor(private readonly email: string) {
    super();
  }
  getEmail(): string {
    return this.email;
  }
}

/** The address of a person given as text or as a user. */
export function addressOf(person: string | User): string {
  return typeof person === 'string' ? person : person.getEmail();
}
