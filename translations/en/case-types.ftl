### The kinds of cases, and how far a paper of a list has come. For staff; no client reads these words.

case-type-n400 = Naturalization (N-400)
case-type-n600 = Certificate of citizenship (N-600)
case-type-i130 = Petition for a relative (I-130)
case-type-i485 = Green card from within the United States (I-485)
case-type-i765 = Work permit (I-765)
case-type-i90 = Green card renewal or replacement (I-90)
case-type-daca = DACA renewal
case-type-tps = TPS, first time or again
case-type-asya = Asylum, asked of USCIS
case-type-asyd = Asylum, withholding or CAT in court
case-type-vawa = VAWA self-petition
case-type-i751w = Conditions on a green card: waiver (I-751)
case-type-i751 = Conditions on a green card: both spouses (I-751)
case-type-u = U visa
case-type-t = T visa
case-type-sij = Special Immigrant Juvenile
case-type-ref = Green card after asylum or as a refugee
case-type-i730 = Bringing family after asylum or as a refugee (I-730)
case-type-i131 = Travel documents (I-131)
case-type-par = Humanitarian parole, first time or again
case-type-i601a = Waivers (I-601, I-601A, I-212, I-192)
case-type-foia = Request for records
case-type-can42a = Cancellation of removal, green card holder (42A)
case-type-can42b = Cancellation of removal, without a green card or VAWA (42B)
case-type-bond = Custody and bond
case-type-mtr = Motion to reopen or reconsider
case-type-bia = Appeal to the Board (BIA)
case-type-pfr = Federal court
case-type-lim = Limited help with court documents
case-type-ar11 = Change of address
case-type-reg = Advice on registration
case-type-i912 = Fee waiver
case-type-i102 = Replacement of an I-94
case-type-i539 = Extension or change of status (I-539)
case-type-k1 = Fiancé or fiancée (K-1)
case-type-cons = Visa through a consulate
case-type-kyr = Consultation or brief advice

## A paper of a list

checklist-state-needed = Needed
checklist-state-asked = Asked for
checklist-state-received = Received
checklist-state-verified = Checked
checklist-state-waived = Waived
