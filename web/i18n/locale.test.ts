import { describe, expect, it } from 'vitest';
import { readPreferences } from '../preferences.ts';
import { localeFromAcceptLanguage } from './locale.ts';

describe('the language of a page', () => {
  it('is the first that the browser asks for and we speak', () => {
    expect(localeFromAcceptLanguage('de-DE,de;q=0.9,en;q=0.8,zh;q=0.1')).toBe('en');
    expect(localeFromAcceptLanguage('en;q=0.2,zh-Hans-CN;q=0.9')).toBe('zh-CN');
    expect(localeFromAcceptLanguage('en;q=0,fr')).toBe('zh-CN');
    expect(localeFromAcceptLanguage(null)).toBe('zh-CN');
  });

  it('follows the account, unless this device was told otherwise', () => {
    const headers = (cookie: string) => new Headers({ cookie, 'accept-language': 'zh-CN' });

    expect(readPreferences(headers('session=x'), { locale: 'EN' }).locale).toBe('en');
    expect(readPreferences(headers('session=x; locale=zh-CN'), { locale: 'EN' }).locale).toBe('zh-CN');
    expect(readPreferences(headers('locale=../../etc; theme=neon'), {})).toMatchObject({
      locale: 'zh-CN',
      theme: 'system',
    });
  });
});
