import { Emulated, type EmulatedClass, type EnumMember, type Run, ServiceError } from './emulated';
import { enumMember } from './enums';

/** Whether the person still has something to allow. */
class AuthorizationInfo extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Script.AuthorizationInfo',
    kinds: { getAuthorizationStatus: 'handle', getAuthorizationUrl: 'handle' },
  };
  constructor(private readonly complete: boolean) {
    super();
  }
  getAuthorizationStatus(): EnumMember {
    return enumMember('Script.AuthorizationStatus', this.complete ? 'NOT_REQUIRED' : 'REQUIRED');
  }
  getAuthorizationUrl(): string | null {
    return this.complete ? null : 'https://script.google.com/authorize';
  }
}

/** What the manifest asks for and what the person allowed, in full or short names. */
export type Permissions = { readonly wanted: readonly string[]; readonly granted: readonly string[] };

/** The script's own service: what it may ask about its permissions. Triggers are not emulated: the product has none. */
export class ScriptApp extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Script.ScriptApp',
    kinds: {
      getAuthorizationInfo: 'handle',
      requireScopes: 'handle',
      requireAllScopes: 'handle',
      getScriptId: 'handle',
    },
  };
  constructor(
    private readonly run: Run,
    private readonly permissions: Permissions,
  ) {
    super();
  }

  getAuthorizationInfo(_mode: EnumMember): AuthorizationInfo {
    const { wanted, granted } = this.permissions;
    return new AuthorizationInfo(wanted.every((scope) => granted.includes(scope)));
  }
  requireScopes(_mode: EnumMember, scopes: string[]): void {
    for (const scope of scopes) {
      if (!this.permissions.wanted.includes(scope)) throw new ServiceError(`Invalid argument: ${scope}`);
      this.run.needScope('ScriptApp.requireScopes', [scope]);
    }
  }
  requireAllScopes(mode: EnumMember): void {
    this.requireScopes(mode, [...this.permissions.wanted]);
  }
  getScriptId(): string {
    return 'local-script';
  }
}
