import type { GuideController } from '../guide/guide-controller.js';
import type { Language, Strings } from '../i18n/localize.js';
import type { HiringErrorDetail } from './events.js';
import type { HiringWidget } from './hiring-widget.js';

/** What every widget lends its tools, which are a file of their own. */
export interface Lent {
  /** All strings of the language shown; English ones that only the tools need are missing. */
  strings(): { common: Strings['common'] } & Partial<Strings>;
  language(): Language;
  /** Intl locale of the language shown. */
  locale(): string;
  rtl(): boolean;
  guide: Pick<GuideController, 'share' | 'choose'>;
  /** Renders the widget anew; done when it is. */
  update(): Promise<unknown>;
  /** Is this part left out by `without`? */
  lacks(part: string): boolean;
  emit<Detail>(type: string, detail: Detail): void;
  /** Tells the integrator once that a value cannot be used. */
  complain(
    code: HiringErrorDetail['code'],
    message: string,
    issues?: HiringErrorDetail['issues'],
  ): void;
}

/** Made on the tools' side, so that the first file does not carry it. */
export function lentBy(widget: HiringWidget): Lent {
  return {
    strings: () => widget['strings'],
    language: () => widget['shown'],
    locale: () => widget['locale'],
    rtl: () => widget['direction'] === 'rtl',
    guide: widget['guide'],
    update: () => {
      widget.requestUpdate();
      return widget.updateComplete;
    },
    lacks: (part) => widget['lacks'](part),
    emit: (type, detail) => widget['emit'](type, detail),
    complain: (code, message, issues) => widget['complain'](code, message, issues),
  };
}
