type SharedFile = GoogleAppsScript.Spreadsheet.Spreadsheet | GoogleAppsScript.Document.Document;
type Person = GoogleAppsScript.Base.User;

function addresses(people: readonly Person[]): string[] {
  return people.map((person) => person.getEmail()).filter((address) => address !== '');
}

/**
 * Sharing of the open file by the editor's own methods, which the currentonly scopes cover (reference pages of
 * Spreadsheet.addViewer and Document.addViewer). One person a call: a failure half-way leaves the earlier ones shared,
 * and what came of it is read back, because the platform gives no error codes.
 */
export function sharingOf(file: SharedFile, findOwner: () => Person | null) {
  return {
    fileName: (): string => file.getName(),
    url: (): string => file.getUrl(),
    /** Null in a shared drive, in a document (Docs has no such method), or where the owner may not be seen. */
    owner: (): string | null => findOwner()?.getEmail() ?? null,
    /** Who has access now. Editors are named once, as editors. */
    access: (): { editors: string[]; viewers: string[] } => {
      const editors = addresses(file.getEditors());
      return { editors, viewers: addresses(file.getViewers()).filter((viewer) => !editors.includes(viewer)) };
    },
    /** Throws Google's own exception when it refuses. */
    share: (address: string, role: 'viewer' | 'editor'): void => {
      if (role === 'editor') file.addEditor(address);
      else file.addViewer(address);
    },
  };
}
