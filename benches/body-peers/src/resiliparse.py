# Reads pages from standard input, each after a line with its length in bytes, and writes of each
# the time in nanoseconds and the length of its main text in a line, and the text.
import sys
import time

from resiliparse.extract.html2text import extract_plain_text

pages, texts = sys.stdin.buffer, sys.stdout.buffer
while line := pages.readline():
    html = pages.read(int(line)).decode()
    best = None
    for _ in range(2):
        start = time.perf_counter_ns()
        text = extract_plain_text(html, main_content=True)
        taken = time.perf_counter_ns() - start
        best = taken if best is None else min(best, taken)
    text = text.encode()
    texts.write(b"%d %d\n" % (best, len(text)) + text)
    texts.flush()
