#!/usr/bin/env python3
"""How two nodes meet over a line with delay, loss and cuts, beside `git fetch` of the same acts over the same line.

    sudo python3 crates/node/benches/meet.py NOBIS GROW [--delay 200] [--loss 0] [--cuts 0]

NOBIS and GROW are `target/release/nobis` and `target/release/examples/grow`. Two network namespaces are joined by a
line that is this program: it takes packets from one's TUN device, waits for half the round trip, may lose some, and hands
them to the other. (It stands in for the kernel's netem, which many machines lack.) Bytes are those of IP packets, both ways.
Round trips are time by the round trip's length, less what the same meeting takes on a line without delay.

With `--cuts N` the line goes dead N times in the middle of a first meeting, whoever calls is ended, and calls again; in the
end both must hold the same, or this program ends with 1.
"""

import argparse, fcntl, heapq, json, os, random, selectors, shutil, struct, subprocess, sys, tempfile, threading, time

CASE = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../../examples/august/as-published"))
ENV = {**os.environ, "NOBIS_NOW": "2022-08-12T07:00:00Z"}
A, B = "nobis-a", "nobis-b"
AT_A = "10.77.0.1"


def run(*words, cwd=None, ns=None):
    words = (["ip", "netns", "exec", ns] if ns else []) + list(words)
    done = subprocess.run(words, cwd=cwd, env=ENV, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stdout}{done.stderr}")
    return done.stdout


class Line(threading.Thread):
    """Two TUN devices, each in a namespace of its own, and what is between them."""

    def __init__(self):
        super().__init__(daemon=True)
        self.delay, self.loss, self.dead, self.bytes, self.packets = 0.0, 0.0, False, 0, 0
        self.ends = []
        for number, ns in enumerate((A, B)):
            subprocess.run(["ip", "netns", "del", ns], stderr=subprocess.DEVNULL)
            run("ip", "netns", "add", ns)
            tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
            name = f"nobis{number}"
            # IFF_TUN | IFF_NO_PI
            fcntl.ioctl(tun, 0x400454CA, struct.pack("16sH14x", name.encode(), 0x1001))
            run("ip", "link", "set", name, "netns", ns)
            run("ip", "addr", "add", f"10.77.0.{number + 1}/24", "dev", name, ns=ns)
            # Room for what a sender has on the way in a round trip.
            run("ip", "link", "set", name, "txqueuelen", "10000", "up", ns=ns)
            run("ip", "link", "set", "lo", "up", ns=ns)
            self.ends.append(tun)

    def run(self):
        select, due = selectors.DefaultSelector(), []
        for tun in self.ends:
            select.register(tun, selectors.EVENT_READ)
        while True:
            wait = max(0, due[0][0] - time.monotonic()) if due else None
            for key, _ in select.select(wait):
                self.take(key.fd, due)
            while due and due[0][0] <= time.monotonic():
                _, _, to, packet = heapq.heappop(due)
                try:
                    os.write(to, packet)
                except OSError:
                    pass  # a full queue loses packets, as lines do

    def take(self, fd, due):
        other = self.ends[1 - self.ends.index(fd)]
        while True:
            try:
                packet = os.read(fd, 65536)
            except OSError:
                return  # nothing more, or the line was taken down
            self.bytes += len(packet)
            self.packets += 1
            if not self.dead and random.random() >= self.loss:
                heapq.heappush(due, (time.monotonic() + self.delay / 2, self.packets, other, packet))

    def timed(self, *words, cwd=None):
        self.bytes, began = 0, time.monotonic()
        run(*words, cwd=cwd, ns=B)
        return time.monotonic() - began, self.bytes


def acts(nobis, folder):
    """Acts by their text."""
    path = os.path.join(folder, "..", "acts")
    if os.path.exists(path):
        os.remove(path)
    run(nobis, "give", path, "--dir", folder, "--as", "is-1")
    with open(path, encoding="utf-8") as lines:
        return list(lines)


def size(line):
    """Bytes of an act that nobody can leave out: what was signed, and the signature."""
    act = json.loads(line)
    parts = [act["header"], act["body"], act["aside"]]
    return 83 + sum(len(json.dumps(p, ensure_ascii=False, separators=(",", ":")).encode()) for p in parts if p is not None)


class Field:
    """The secretariat's node, and Ukraine's; a repository of the same acts beside each."""

    def __init__(self, nobis, root):
        self.nobis, self.root = nobis, root
        self.a, self.b = os.path.join(root, "is"), os.path.join(root, "ua")
        run(nobis, "import", CASE, "--dir", self.a)
        os.makedirs(os.path.join(self.b, "keys"))
        for name in os.listdir(os.path.join(self.a, "keys")):
            if name.startswith("ua-"):
                shutil.move(os.path.join(self.a, "keys", name), os.path.join(self.b, "keys", name))
        run(nobis, "introduce", "--dir", self.a, "--as", "is-1", "--address", f"{AT_A}:7172")
        run(nobis, "invite", "ua", "--dir", self.a, "--as", "is-1", "--to", os.path.join(root, "i"))
        run(nobis, "join", os.path.join(root, "i"), "--dir", self.b, "--as", "ua-1", "--open")
        run("git", "init", "-q", "--bare", "-b", "main", "acts.git", cwd=root)
        run("git", "clone", "-q", "acts.git", "writer", cwd=root)
        run("git", "init", "-q", "reader", cwd=root)
        self.reader, self.writer = os.path.join(root, "reader"), os.path.join(root, "writer")
        run("git", "remote", "add", "origin", f"git://{AT_A}/acts.git", cwd=self.reader)
        self.known = set()

    def serve(self):
        words = [self.nobis, "serve", "--dir", self.a, "--listen", "127.0.0.1:7171", "--nodes", f"{AT_A}:7172"]
        served = subprocess.Popen(["ip", "netns", "exec", A, *words], env=ENV, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        while "7171" not in (line := served.stdout.readline()):
            assert line, "it serves"
        return served

    def commit(self):
        """Acts that are new since the last time, one file each, in the repository."""
        new = [act for act in acts(self.nobis, self.a) if act not in self.known]
        self.known.update(new)
        for number, act in enumerate(new):
            with open(os.path.join(self.writer, f"{len(self.known)}-{number}"), "w", encoding="utf-8") as out:
                out.write(act)
        run("git", "add", ".", cwd=self.writer)
        run("git", "-c", "user.name=x", "-c", "user.email=x", "commit", "-q", "--allow-empty", "-m", "acts", cwd=self.writer)
        run("git", "push", "-q", "origin", "HEAD:main", cwd=self.writer)
        return new

    def same(self):
        return all(run(self.nobis, "log", "--json", "--dir", d, "--as", p) == run(self.nobis, "log", "--json", "--dir", self.a, "--as", "is-1")
                   for d, p in [(self.b, "ua-1")])


def measure(field, line, grow, delay):
    daemon = subprocess.Popen(["ip", "netns", "exec", A, "git", "daemon", "--base-path=" + field.root, "--export-all", f"--listen={AT_A}"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print("| acts missing | the least: bytes | nobis: bytes | times the least | seconds | git fetch: bytes | seconds |\n|---|---|---|---|---|---|---|", flush=True)
    try:
        for wanted in [None, 0, 1, 100, 10_000]:
            if wanted in (1, 100):
                for n in range(wanted):
                    run(field.nobis, "concern", f"It should say that road {n} was closed.", "--dir", field.a, "--as", "is-1")
            if wanted == 10_000:
                run(grow, field.a, str(len(field.known) + wanted))
            new = field.commit()
            least, served = sum(map(size, new)), field.serve()
            line.delay = delay
            took, said = line.timed(field.nobis, "meet", "--dir", field.b)
            git_took, git_said = line.timed("git", "fetch", "-q", "origin", cwd=field.reader)
            line.delay = 0.0
            served.terminate()
            served.wait()
            ratio = f"{said / least:.2f}" if least else ""
            first = "the first meeting: " if wanted is None else ""
            print(f"| {first}{len(new):,} | {least:,} | {said:,} | {ratio} | {took:.2f} | {git_said:,} | {git_took:.2f} |", flush=True)
            assert field.same(), "both hold the same"
    finally:
        daemon.terminate()


def cut(field, line, grow, delay, loss, cuts):
    run(grow, field.a, "3000")
    field.commit()
    served = field.serve()
    line.delay, line.loss, times = delay, loss, 0
    try:
        while True:
            words = ["ip", "netns", "exec", B, field.nobis, "meet", "--dir", field.b]
            calling = subprocess.Popen(words, env=ENV, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if times == cuts:
                said, _ = calling.communicate(timeout=300)
                assert calling.returncode == 0, said
                break
            time.sleep(random.uniform(4 * delay, 14 * delay))
            line.dead = True
            time.sleep(0.2)
            calling.kill()
            calling.wait()
            line.dead, times = False, times + 1
    finally:
        served.terminate()
        served.wait()
        line.delay = line.loss = 0.0
    if not field.same():
        sys.exit("they don't hold the same")
    print(f"{cuts} cuts, {1000 * delay:.0f} ms, {loss:.0%} lost: both hold the same {len(field.known):,} acts")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("nobis"), parser.add_argument("grow")
    parser.add_argument("--delay", type=float, default=200), parser.add_argument("--loss", type=float, default=0)
    parser.add_argument("--cuts", type=int, default=0)
    given = parser.parse_args()
    root, line = tempfile.mkdtemp(), Line()
    line.start()
    try:
        field = Field(os.path.abspath(given.nobis), root)
        if given.cuts:
            cut(field, line, os.path.abspath(given.grow), given.delay / 1000, given.loss / 100, given.cuts)
        else:
            line.loss = given.loss / 100
            measure(field, line, os.path.abspath(given.grow), given.delay / 1000)
    finally:
        shutil.rmtree(root)
        for ns in (A, B):
            subprocess.run(["ip", "netns", "del", ns], stderr=subprocess.DEVNULL)


main()
