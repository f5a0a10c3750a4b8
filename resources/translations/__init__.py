"""The texts in other languages (`*.ts`), and what keeps them in step with the source. Not shipped.

`python -m resources.translations`, or `make translations`; see docs/translations.md.
"""
