# Writing: statements, drafts, the plan, versions. For people who read in a second language, at night, on a bad line.

## What a draft's reader noticed. The page and the import say the same.
notice-line = { $place }: { $what }
notice-line-words = { $place }: { $what } { $words }
notice-at-file = The file
notice-at-line = Line { $number }
notice-at-paragraph = Paragraph { $number }
notice-deleted = A tracked deletion was carried out.
notice-inserted = A tracked insertion was kept.
notice-struck = Struck-through text was left out.
notice-hidden = Hidden text was left out.
notice-table = A table was left out. Write what it says as sentences.
notice-layout-table = A one-column table was read as paragraphs.
notice-text-box = A text box was read as paragraphs.
notice-image-without-alt = An image has no description. Add alt text.
notice-html = Raw HTML was left out.
notice-link = The address of a link or image was left out.
notice-code = Indented or code text was read as paragraphs.
notice-object = An object that is not plain text was left out.
notice-margin = A page header or footer was left out.
notice-metadata = Document data was left out.
notice-section = A heading was read as the name of a section.
notice-press-line = A press line was left out.
notice-dateline = The dateline was left out.
notice-contact = A contact line was left out.
notice-headline-guessed = No title style was found; the first line was read as the headline.
notice-headline-missing = No headline was found. Mark it with the Title style or "# ".
notice-footnote-text = Words beside the ids in a footnote were left out.
notice-footnote-without-id = A footnote names no id. Begin it with what it cites, such as F1.
notice-footnote-missing = A footnote mark has no footnote.
notice-footnote-unused = Nothing points to this footnote; it was left out.
notice-cite-without-text = A citation stands alone. Put it after the words it supports.
notice-attribute = Part of an attribute is unknown and was left out.
notice-id-repeated = An id is used twice; the later statement will get a new one.
notice-invisible = Invisible characters that change how text is shown were left out.
draft-too-large = This draft has { $size } kB, and { $most } kB are read. Take the pictures out, or send the text in parts.
draft-part-too-large = A part of this file unpacks to more than { $most } kB. Copy the text into a new document and save that.
draft-too-many-entries = This file holds more than { $most } parts. Copy the text into a new document and save that.
draft-too-deep = { $place }: quotes or lists stand inside each other too deeply. Make them flat.
draft-too-many-elements = There is too much formatting in this file to read. Copy the text without formatting into a new document.
draft-too-many-statements = { $place }: here the draft passes { $most } statements. Split it into two texts.
draft-statement-too-long = { $place }: this statement has { $size } kB, and { $most } kB fit in one. Split it with a citation or a new paragraph.
draft-too-many-cites = { $place }: this statement cites more than { $most } records. Split it.
draft-not-word = This is not a Word file. Open it in your editor and save it as .docx, or as Markdown text.
draft-old-or-locked = This is an old .doc file, or a file with a password. Open it and save it as .docx without a password.
draft-open-document = This is an OpenDocument file. Open it and save it as .docx.
draft-damaged = This file is damaged or incomplete. Ask for it again, or open it and save it anew.
draft-doctype = Something in this file is in no file of a word processor. Do not trust it; ask the sender.

## Words compared
diff-added = added:
diff-removed = removed:
