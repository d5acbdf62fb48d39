import type { Sentences } from './en.js';

export const sentences: Sentences = {
  missing: 'Diese Angabe fehlt.',
  object: 'Hier muss ein Objekt stehen.',
  array: 'Hier muss eine Liste stehen.',
  string: 'Hier muss ein Text stehen.',
  number: 'Hier muss eine Zahl stehen.',
  empty: 'Der Text darf nicht leer sein.',
  tooLong: (most) => `Der Text darf höchstens ${most} Zeichen haben.`,
  tooMany: (most) => `Die Liste darf höchstens ${most} Einträge haben.`,
  atLeast: (least) => `Die Zahl darf nicht kleiner als ${least} sein.`,
  atMost: (most) => `Die Zahl darf nicht größer als ${most} sein.`,
  order: '„min“ darf nicht größer als „max“ sein.',
  date: 'Das Datum muss es geben, in der Form 2026, 2026-03 oder 2026-03-31.',
  day: 'Das Datum muss es geben, in der Form 2027-01-31.',
  id: 'Eine Kennung hat nur Buchstaben von a bis z, Ziffern und Bindestriche, am Anfang keinen Bindestrich.',
  lang: 'Die Sprache muss ein Kürzel wie „en“ oder „de-AT“ sein.',
  url: 'Die Adresse muss mit https:// oder http:// beginnen.',
  currency: 'Die Währung muss aus drei Großbuchstaben bestehen, zum Beispiel EUR.',
  level: 'Dieses Level steht nicht in der Liste der Level.',
  market: 'Dieser Markt steht nicht in der Liste der Märkte.',
  rowTwice: 'Level, Markt und Währung stehen so schon in einer Zeile weiter oben.',
  idTwice: 'Diese Kennung hat schon ein Eintrag weiter oben.',
  other: 'Dieser Wert ist nicht verwendbar.',
  more: (count) => `Und ${count} weitere.`,

  'bad-url': 'Die Adresse des Datenpakets ist keine http- oder https-Adresse.',
  network:
    'Das Datenpaket war nicht abrufbar: keine Verbindung, kein solcher Server, oder CORS erlaubt es nicht.',
  timeout: (seconds) => `Das Datenpaket kam nicht innerhalb von ${seconds} Sekunden an.`,
  http: (status) => `Der Server antwortete mit Status ${status} statt mit einem Datenpaket.`,
  'not-json':
    'Der Server antwortete mit einer Webseite oder mit nichts statt mit einem Datenpaket.',
  'too-large': 'Das Datenpaket ist größer als 1 MiB.',
  'bad-json': (reason) => `Das JSON des Datenpakets ist fehlerhaft oder abgeschnitten (${reason}).`,
  'bad-pack': 'Das Datenpaket ist nicht verwendbar.',
  'unknown-pack': 'Es gibt kein mitgeliefertes Datenpaket mit dieser Kennung.',
};
