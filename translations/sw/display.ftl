### The screen on the waiting room's wall. Read from eight metres away, by everyone.
### Swahili, translated by machine.

display-title = Chumba cha kusubiri
display-window = Dirisha
display-last = Zilizoitwa kabla
display-resting = Tafadhali keti. Namba yako itaonekana hapa.
display-patience = Tafadhali subiri namba yako. Hatuonyeshi majina kamwe.
display-live = Namba za sasa
display-lost = Namba hizi zinaweza kuwa za zamani. Tafadhali uliza mapokezi.
