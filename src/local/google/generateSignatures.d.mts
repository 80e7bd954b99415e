/** The table of official classes and enums, read from the installed declarations. */
export function readSignatures(): { readonly classes: object; readonly enums: object };
