#!/usr/bin/env python3
# Chooses the rows of data/*.tsv out of the name list of rigour (see README.md): `python3 select.py person_names.txt OUT`.
import hashlib, sys, unicodedata, re
from anyascii import anyascii
from rapidfuzz.fuzz import ratio
src, out = sys.argv[1], sys.argv[2]
def near(latin, native):
    # Whether a plain transliteration has something in common with the spelling: leaves out translations (Nobuo for 雄).
    return max(ratio(fold(latin), anyascii(n).lower()) for n in native) >= 45
def groups(w): return len(re.findall('[aeiouy]+', fold(w)))
def fold(w): return ''.join(c for c in unicodedata.normalize('NFD',w) if c.isalpha() and c.isascii())
PINYIN=re.compile(r'(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u))+$')
KOREAN=re.compile(r"(?:(?:ch|kk|gg|tt|dd|pp|bb|ss|jj|sh|[bcdghjklmnprstwyk])?(?:y|w)?(?:yeo|yae|yu|eui|eoi|oeo|aeo|ae|eo|eu|oe|ui|oo|ee|wi|we|wo|ou|a|e|i|o|u)(?:ng|ck|[kgnltdmpbr])?){1,2}$")
faker=set(open('faker.txt',encoding='utf8').read().split('\n'))
def script(w):
    s=set()
    for ch in w:
        if ch.isalpha(): s.add(unicodedata.name(ch,'?').split()[0])
    return s.pop() if len(s)==1 else None
WANT={'ARABIC':('arabic',1400),'CYRILLIC':('cyrillic',1400),'HEBREW':('hebrew',1000),'HANGUL':('korean',700),
 'CJK':('chinese',900),'DEVANAGARI':('devanagari',700),'BENGALI':('bengali',500),'GURMUKHI':('gurmukhi',250),
 'ETHIOPIC':('amharic',98),'ARMENIAN':('armenian',200),'GEORGIAN':('georgian',200),'GREEK':('greek',200),'KHMER':('khmer',122),'MYANMAR':('myanmar',100)}
rows={v[0]:[] for v in WANT.values()}
for line in open(src,encoding='utf8'):
    if '=>' not in line: continue
    names=[unicodedata.normalize('NFC',n.strip()) for n in line.split('=>')[0].split(',')]
    by={}
    for n in names:
        if re.search(r'[\s\-‐＝·‧()0-9"“”.,]',n) or not 1<=len(n)<=16: continue
        s=script(n)
        if s: by.setdefault(s,[]).append(n)
    latin=[n for n in by.get('LATIN',[]) if len(n)>1]
    if not latin: continue
    all_latin=latin
    others=set(by)-{'LATIN'}
    for s,(file,_) in WANT.items():
        native=by.get(s); latin=all_latin
        if not native: continue
        if s=='ARABIC' and not any(n in faker or re.search('[عحصضظقءخذ]',n) for n in native): continue
        if s=='CYRILLIC' and others!={'CYRILLIC'}: continue
        if s=='HEBREW' and not any(n in faker for n in native) and (len(others)>3 or others&{'KATAKANA','CJK'}): continue
        if s=='DEVANAGARI' and others-{'DEVANAGARI','BENGALI','GURMUKHI','GUJARATI','ORIYA','TELUGU','KANNADA','MALAYALAM','TAMIL','ARABIC','CYRILLIC'}: continue
        if s=='BENGALI' and others-{'DEVANAGARI','BENGALI','GURMUKHI','GUJARATI','ORIYA','TELUGU','KANNADA','MALAYALAM','TAMIL','ARABIC'}: continue
        if s in('HANGUL','CJK') and others&{'KATAKANA','HIRAGANA','CYRILLIC','ARABIC','HEBREW','GREEK'}: continue
        if s=='HANGUL':
            native=[n for n in native if len(n)<=2 and not re.search('[姓氏]',n)]
            if any(re.search('[àáèéìíòóùúāēīōūǎěǐǒǔ]',unicodedata.normalize('NFC',n)) for n in latin): continue
            if any(len(n)==1 for n in native) and not any(n in faker for n in native): continue
            if any(re.search('zh|x|q|c(?!h)|z|ia|iu|ao|uo|f|v|hui|ren|chen',fold(n)) for n in latin) or (len(native)>1 and len(native[0])>1): continue
            if not any(n in faker for n in native) and (not any(KOREAN.match(fold(n)) for n in latin) or any(re.search('zh|x|q|c(?!h)|z|ia|iu|ao|uo|f|v|sh[^i]',fold(n)) for n in latin)): continue
        if s=='CJK':
            native=[n for n in native if len(n)<=2 and not re.search('[姓氏]',n)]
            latin_=[n for n in latin if len(n)<=10]
            if not native or not latin_ or len(native)>6 or not any(len(n)<=3*max(map(len,native))+2 and PINYIN.match(fold(n)) and not re.search('[^aeiounrg]$',fold(n)) for n in latin): continue
            if len(max(native,key=len))==2 and not any(4<=len(fold(n)) for n in latin): continue
            if any(re.search('[vșăßçñ]|(.)\\1',n) for n in latin): continue
        if not native: continue
        if s in('CJK','HANGUL'): latin=[n for n in latin if groups(n)<=max(map(len,native))]
        else: latin=[n for n in latin if near(n,native)]; native=[n for n in native if any(near(l,[n]) for l in latin)]
        if not latin or not native: continue
        rows[file].append((not any(n in faker for n in native),hashlib.sha256(line.encode()).hexdigest(),latin[:6],native[:6]))
for s,(file,limit) in WANT.items():
    r=sorted(rows[file]); print(file,len(r))
    with open(f'{out}/{file}.tsv','w',encoding='utf8') as f:
        for _,_,l,n in r[:limit]: f.write('|'.join(l)+'\t'+'|'.join(n)+'\n')
