# Draft: awaits a native editor.
