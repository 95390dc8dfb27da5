/** Version of Stemma, as in `package.json`; every dossier tells it. */
export const VERSION = '0.1.0'
