"""Writes python.docx with python-docx: Word's own template, styles and numbering."""
from docx import Document

d = Document()
d.add_heading("Floods: homes lost in the delta", 0)  # the Title style
d.add_paragraph("What we found in June", style="Subtitle")
d.add_paragraph("Some 400 homes were lost in June.[^F1] Officials have not said why. {#S3}")
p = d.add_paragraph("The dam was opened at night, ")
p.add_run("witnesses said").bold = True
p.add_run(".[^F2,")
p.add_run("F3]")
d.add_paragraph("The water came and we ran.[^F4]", style="Intense Quote")
d.add_heading("What happened next", 1)
d.add_paragraph("A third paragraph.")
d.add_heading("Recommendations", 2)
d.add_paragraph("Pay for the homes.", style="List Bullet")
d.add_paragraph("Open the records.", style="List Number")
t = d.add_table(rows=1, cols=1)
t.cell(0, 0).text = "A box made of a table."
d.sections[0].header.paragraphs[0].text = "EMBARGOED draft three"
d.core_properties.author = "fixture"
d.save("python.docx")
