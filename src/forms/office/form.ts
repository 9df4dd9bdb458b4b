import { frenchDate } from '../../french/dates.ts'
import type { FieldModel, FormModel } from '../form-model.ts'
import type { DocumentModel } from '../model.ts'
import { officeItems } from './blocks.ts'
import type { OfficeItem, OfficeText } from './items.ts'

/** The application form as a word processor holds it, with the same fields as the PDF. */
export function officeForm(model: DocumentModel & { form: FormModel }): OfficeText {
  const { title, subject, emitter, version, published, site } = model
  return {
    info: {
      title,
      subject,
      author: emitter.join(', '),
      published,
      footer: `${title} – version ${version}, ${frenchDate(published)}`,
    },
    items: [
      { kind: 'paragraph', style: 'Title', runs: [{ text: title }] },
      { kind: 'paragraph', style: 'Subtitle', runs: [{ text: subject }] },
      ...officeItems([{ kind: 'facts', rows: model.facts }, ...model.notice], site),
      ...model.form.sections.flatMap(({ number, title: name, intro, fields }): OfficeItem[] => [
        { kind: 'heading', level: 1, runs: [{ text: `${number} ${name}` }] },
        { kind: 'paragraph', style: 'Text', runs: [{ text: intro }] },
        ...fields.flatMap(fieldItems),
      ]),
      { kind: 'heading', level: 1, runs: [{ text: 'Annexe : les exigences' }] },
      ...officeItems(model.blocks, site),
      { kind: 'heading', level: 1, runs: [{ text: 'Sources citées' }] },
      {
        kind: 'list',
        ordered: false,
        items: model.references.map(({ id, runs }) => [{ text: `${id} `, strong: true }, ...runs]),
      },
      ...officeItems(model.closing, site),
    ],
  }
}

function fieldItems({
  id,
  number,
  label,
  required,
  hints,
  serves,
  name,
  control,
  estimate,
}: FieldModel): OfficeItem[] {
  const help = [
    ...(required ? ['Réponse attendue.'] : []),
    ...hints,
    ...(serves ? [`${serves}.`] : []),
  ]
  const answers: OfficeItem[] =
    control.kind === 'checks'
      ? control.options.map((option) => ({
          kind: 'answer',
          answer: {
            id: option.id,
            name: `${name} : ${option.label}`,
            control: { kind: 'check', label: option.label },
          },
        }))
      : [
          {
            kind: 'answer',
            answer: {
              id,
              name,
              control:
                control.kind === 'text' ? control : { kind: 'choice', options: control.options },
            },
          },
        ]
  return [
    { kind: 'heading', level: 2, runs: [{ text: `${number} ${label}` }] },
    ...help.map((text): OfficeItem => ({ kind: 'paragraph', style: 'Help', runs: [{ text }] })),
    ...answers,
    ...(estimate
      ? [
          {
            kind: 'answer',
            answer: {
              id: estimate.id,
              name: `${number} ${estimate.label}`,
              control: { kind: 'check', label: estimate.label },
            },
          } as const,
        ]
      : []),
  ]
}
