import { fold } from '../text.ts';

/** What survey tools add of themselves, folded. */
const ADDED_BY_TOOLS: ReadonlySet<string> = new Set([
  ...['start', 'end', 'today', 'deviceid', 'subscriberid', 'simserial', 'phonenumber', 'username', 'audit'],
  ...[
    '_id',
    '_uuid',
    '_submission_time',
    '_validation_status',
    '_notes',
    '_status',
    '_submitted_by',
    '_tags',
  ],
  ...[
    '__version__',
    '_version_',
    '_version',
    '_index',
    '_xform_id',
    '_attachments',
    '_geolocation',
    '_edited',
  ],
  ...[
    '_parent_index',
    '_parent_table_name',
    '_submission__id',
    '_submission__uuid',
    '_submission__submission_time',
  ],
  ...[
    'submissiondate',
    'key',
    'parent_key',
    'submitterid',
    'submittername',
    'status',
    'reviewstate',
    'edits',
  ],
  ...['formversion', 'instanceid', 'instancename', 'formdef_version', 'review_status', 'review_comments'],
  ...[
    'review_corrections',
    'timestamp',
    'horodateur',
    'marca temporal',
    'carimbo de data/hora',
    'start time',
  ],
  ...[
    'completion time',
    'last modified time',
    'response id',
    'date submitted',
    'last page',
    'start language',
  ],
  ...['submitdate', 'lastpage', 'startlanguage', 'seed', 'startdate', 'datestamp', 'ipaddr', 'refurl', 'id'],
]);

/** What tells who a person is; never read. */
const PERSONAL: ReadonlySet<string> = new Set([
  ...[
    'name',
    'full name',
    'first name',
    'last name',
    'surname',
    'your name',
    'respondent name',
    'name of respondent',
  ],
  ...[
    'nom',
    'prénom',
    'nom complet',
    'nom et prénom',
    'nom du répondant',
    'nombre',
    'nombre completo',
    'apellido',
  ],
  ...['apellidos', 'nome', 'nome completo', 'sobrenome', 'apelido'],
  ...['phone', 'phone number', 'mobile', 'mobile number', 'telephone', 'telephone number', 'téléphone'],
  ...['numéro de téléphone', 'teléfono', 'número de teléfono', 'telefone', 'número de telefone', 'contact'],
  ...[
    'email',
    'e-mail',
    'email address',
    'e-mail address',
    'mail',
    'courriel',
    'adresse e-mail',
    'adresse email',
  ],
  ...['correo', 'correo electrónico', 'endereço de e-mail'],
]);

const PATTERNS: readonly RegExp[] = [
  /^meta[-/.:]/,
  /^attachments/,
  /generated_table_list_label_\d*$/,
  /reserved_name_for_field_list_labels_\d*$/,
];

/** Whether a column holds what a survey tool adds, or a name or address of a person. */
export function isMetadata(header: string): boolean {
  const name = fold(header).replace(/^x(?=_)/, '');
  const spaced = name.replace(/_/g, ' ').trim();
  return ADDED_BY_TOOLS.has(name) || PERSONAL.has(spaced) || PATTERNS.some((pattern) => pattern.test(name));
}
