#!/usr/bin/env python3
"""How long two nodes take to meet on a slow line, and how much they say, beside `git fetch` of the same acts.

    python3 crates/node/benches/meet.py NOBIS GROW [DELAY_MS [LOSS]]

NOBIS and GROW are `target/release/nobis` and `target/release/examples/grow`. The line is a relay in this program: each
datagram (for git: each piece of the stream) waits for half the round trip, and some are lost (for git none: a stream
loses nothing). It stands in for the kernel's netem, which many machines don't have. Both stop where the last answer
came; what it takes to start the program and open the folder is taken off, from a meeting with nothing to say.
"""

import asyncio, json, os, random, shutil, subprocess, sys, tempfile, time

NOBIS, GROW = (os.path.abspath(p) for p in sys.argv[1:3])
DELAY = float(sys.argv[3]) / 2000 if len(sys.argv) > 3 else 0.1
LOSS = float(sys.argv[4]) if len(sys.argv) > 4 else 0.0
CASE = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../../examples/august/as-published"))
NOW = {"NOBIS_NOW": "2022-08-12T07:00:00Z"}


def run(*words, cwd=None):
    env = {**os.environ, **NOW}
    return subprocess.run(words, check=True, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


class Line:
    """A relay of datagrams to one address; counts what passes."""

    def __init__(self, to):
        self.to, self.bytes = to, 0

    async def open(self, port):
        line = self

        class Out(asyncio.DatagramProtocol):
            def __init__(self, back):
                self.back = back

            def connection_made(self, transport):
                self.transport = transport

            def datagram_received(self, data, _):
                line.later(data, self.back)

        class In(asyncio.DatagramProtocol):
            def connection_made(self, transport):
                self.transport, self.outs = transport, {}

            def datagram_received(self, data, who):
                asyncio.ensure_future(self.on(data, who))

            async def on(self, data, who):
                if who not in self.outs:
                    back = lambda d: self.transport.sendto(d, who)
                    loop = asyncio.get_running_loop()
                    made = loop.create_datagram_endpoint(lambda: Out(back), remote_addr=line.to)
                    self.outs[who] = asyncio.ensure_future(made)
                transport, _ = await self.outs[who]
                line.later(data, transport.sendto)

        await asyncio.get_running_loop().create_datagram_endpoint(In, local_addr=("127.0.0.1", port))

    def later(self, data, send):
        self.bytes += len(data)
        if random.random() >= LOSS:
            asyncio.get_running_loop().call_later(DELAY, send, data)


class Stream:
    """The same for a stream."""

    def __init__(self, to):
        self.to, self.bytes = to, 0

    async def open(self, port):
        await asyncio.start_server(self.on, "127.0.0.1", port)

    async def on(self, reader, writer):
        there_reader, there_writer = await asyncio.open_connection(*self.to)
        await asyncio.gather(self.pump(reader, there_writer), self.pump(there_reader, writer))

    async def pump(self, reader, writer):
        loop = asyncio.get_running_loop()
        while data := await reader.read(65536):
            self.bytes += len(data)
            loop.call_later(DELAY, writer.write, data)
        loop.call_later(DELAY, writer.close)


async def timed(line, *words, cwd=None):
    line.bytes = 0
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(*words, cwd=cwd, env={**os.environ, **NOW}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    return time.monotonic() - began, line.bytes


def acts(folder):
    """Acts by their text, with the bytes of what was signed."""
    path = os.path.join(folder, "..", "acts")
    if os.path.exists(path):
        os.remove(path)
    run(NOBIS, "give", path, "--dir", folder, "--as", "is-1")
    with open(path, encoding="utf-8") as lines:
        return [line for line in lines]


def size(line):
    act = json.loads(line)
    parts = [act["header"], act["body"], act["aside"]]
    return 83 + sum(len(json.dumps(p, ensure_ascii=False, separators=(",", ":")).encode()) for p in parts if p is not None)


async def main():
    root = tempfile.mkdtemp()
    a, b = os.path.join(root, "is"), os.path.join(root, "ua")
    run(NOBIS, "import", CASE, "--dir", a)
    os.makedirs(os.path.join(b, "keys"))
    for name in os.listdir(os.path.join(a, "keys")):
        if name.startswith("ua-"):
            shutil.move(os.path.join(a, "keys", name), os.path.join(b, "keys", name))
    run(NOBIS, "introduce", "--dir", a, "--as", "is-1", "--address", "127.0.0.1:7501")
    run(NOBIS, "invite", "ua", "--dir", a, "--as", "is-1", "--to", os.path.join(root, "i"))
    run(NOBIS, "join", os.path.join(root, "i"), "--dir", b, "--as", "ua-1", "--open")
    line, stream = Line(("127.0.0.1", 7502)), Stream(("127.0.0.1", 7504))
    await line.open(7501)
    await stream.open(7503)
    serve = lambda: subprocess.Popen([NOBIS, "serve", "--dir", a, "--listen", "127.0.0.1:7505", "--nodes", "127.0.0.1:7502"],
                                     env={**os.environ, **NOW}, stdout=subprocess.PIPE, text=True)
    server = os.path.join(root, "git")
    os.makedirs(server)
    run("git", "init", "-q", "--bare", "acts.git", cwd=server)
    run("git", "clone", "-q", "acts.git", "writer", cwd=server)
    daemon = subprocess.Popen(["git", "daemon", "--base-path=" + server, "--export-all", "--port=7504", "--listen=127.0.0.1"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    known, first = set(), True
    print(f"round trip {2000 * DELAY:.0f} ms, loss {LOSS:.0%}\n")
    print("| acts missing | bytes of these acts | nobis: bytes | times the least | round trips | git fetch: bytes | round trips |")
    print("|---|---|---|---|---|---|---|")
    try:
        for wanted in [0, 1, 100, 10_000]:
            before = len(acts(a)) if not first else 0
            if wanted in (1, 100):
                for n in range(wanted):
                    run(NOBIS, "concern", f"It should say that road {n} was closed.", "--dir", a, "--as", "is-1")
            if wanted == 10_000:
                run(GROW, a, str(before + wanted))
            everything = acts(a)
            new = [act for act in everything if act not in known]
            known.update(new)
            for n, act in enumerate(new):
                with open(os.path.join(server, "writer", f"{len(known)}-{n}"), "w", encoding="utf-8") as out:
                    out.write(act)
            run("git", "add", ".", cwd=os.path.join(server, "writer"))
            run("git", "-c", "user.name=x", "-c", "user.email=x", "commit", "-q", "-m", "acts", cwd=os.path.join(server, "writer"))
            run("git", "push", "-q", "origin", "HEAD:master", cwd=os.path.join(server, "writer"))
            running = serve()
            while "7505" not in running.stdout.readline():
                pass
            took, said = await timed(line, NOBIS, "meet", "is", "--dir", b) if not first else await timed(line, NOBIS, "meet", "--dir", b)
            if first:
                run("git", "init", "-q", "reader", cwd=server)
                run("git", "remote", "add", "origin", "git://127.0.0.1:7503/acts.git", cwd=os.path.join(server, "reader"))
            git_took, git_said = await timed(stream, "git", "fetch", "-q", "origin", cwd=os.path.join(server, "reader"))
            if first:
                # With nothing to say: what it costs to start, open and greet.
                nothing, _ = await timed(line, NOBIS, "meet", "is", "--dir", b)
                print(f"| the first meeting: {len(new)} | {sum(map(size, new)):,} | {said:,} | {said / sum(map(size, new)):.2f} | {took / (2 * DELAY):.1f} | {git_said:,} | {git_took / (2 * DELAY):.1f} |")
                print(f"| 0 | 0 | {line.bytes:,} | | {nothing / (2 * DELAY):.1f} | | |")
                first = False
            else:
                least = sum(map(size, new))
                print(f"| {len(new):,} | {least:,} | {said:,} | {said / least:.2f} | {took / (2 * DELAY):.1f} | {git_said:,} | {git_took / (2 * DELAY):.1f} |")
            running.terminate()
            running.wait()
    finally:
        daemon.terminate()
        shutil.rmtree(root)


asyncio.run(main())
