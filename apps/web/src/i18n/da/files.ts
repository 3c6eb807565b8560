export const files = {
  title: 'Filer',
  none: 'Der er ingen filer endnu.',
  add: 'Vedlæg en fil',
  addHint: 'PDF, Word, Excel, billeder eller tekst, højst {{most}}.',
  adding: 'Sender {{name}} …',
  added: '{{name}} er vedlagt.',
  tooLarge: '{{name}} fylder {{size}}. En fil må højst fylde {{most}}.',
  by: '{{who}}, {{when}}',
  download: 'Hent {{name}}',
  remove: 'Fjern',
  removeOf: 'Fjern {{name}}',
  removeTitle: 'Fjern filen',
  removeHint:
    'Filens indhold slettes og kan ikke hentes tilbage. Det fremgår fortsat, at den er fjernet, og hvorfor.',
  removed: 'Filen er fjernet.',
  wasRemoved: 'Fjernet af {{who}} {{when}}: {{reason}}',
  notAdded: 'Filen er ikke vedlagt.',
}
