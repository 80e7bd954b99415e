import { Emulated } from '../emulated';
import { ConditionalRuleBuilder } from './conditionalRule';
import { DataValidationBuilder } from './dataValidation';
import { emulating } from './kinds';
import { RichTextBuilder, TextStyleBuilder } from './richText';
import type { Session } from './session';
import type { SheetObject } from './sheet';
import type { SpreadsheetObject } from './spreadsheet';

/** The Spreadsheet service as one execution sees it. */
export class SpreadsheetAppService extends Emulated {
  readonly emulates = emulating('Spreadsheet.SpreadsheetApp', {
    handle:
      'getActiveSpreadsheet getActive getUi newDataValidation newConditionalFormatRule newRichTextValue newTextStyle',
    read: 'getActiveSheet',
    write: 'flush setActiveSheet',
  });

  constructor(
    private readonly session: Session,
    private readonly ui: () => Emulated,
  ) {
    super();
  }

  getActiveSpreadsheet(): SpreadsheetObject {
    return this.session.make.spreadsheet();
  }
  getActive(): SpreadsheetObject {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet(): SheetObject {
    return this.getActiveSpreadsheet().getActiveSheet();
  }
  setActiveSheet(sheet: SheetObject, _restoreSelection = false): SheetObject {
    return sheet.activate();
  }
  getUi(): Emulated {
    return this.ui();
  }
  flush(): void {
    this.session.land();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.session);
  }
  newConditionalFormatRule(): ConditionalRuleBuilder {
    return new ConditionalRuleBuilder(this.session);
  }
  newRichTextValue(): RichTextBuilder {
    return new RichTextBuilder();
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
}
