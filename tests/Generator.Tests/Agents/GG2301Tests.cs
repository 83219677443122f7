using System.Globalization;
using GrantGen.Clients.Agents;
using GrantGen.Clients.Languages;
using GrantGen.Generator.Tests.Clients;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Agents;

/// <summary>GG2301: code requests an agent under a name that no worker registers. Every worker here registers "host", or might.</summary>
public class GG2301Tests
{
    private const string Python = "from livekit import agents\nfrom livekit.agents import AgentServer, WorkerOptions, cli\n";
    private const string Script = "import { ServerOptions, WorkerOptions, cli, defineAgent } from '@livekit/agents';\n";

    /// <summary>Workers whose name is certain.</summary>
    public static TheoryData<string, string> Known => new()
    {
        { "w.py", Python + "cli.run_app(WorkerOptions(entrypoint_fnc=f, agent_name=\"host\"))" },
        { "w.py", Python + "cli.run_app(agents.WorkerOptions(f, agent_name='host', num_idle_processes=2,))" },
        { "w.py", Python + "agents.cli.run_app(agents.ServerOptions(f, agent_name=(\"host\")))" },
        { "w.py", "from livekit.agents import WorkerOptions as Options, cli\ncli.run_app(Options(f, agent_name=\"host\"))" },
        { "w.py", Python + "server = AgentServer()\n@server.rtc_session(agent_name=\"host\")\nasync def f(ctx):\n    pass\ncli.run_app(server)" },
        { "w.py", Python + "server = AgentServer()\nserver.rtc_session(f, agent_name=\"host\")\nif __name__ == \"__main__\":\n    cli.run_app(server)" },
        { "w.py", Python + "server = AgentServer.from_server_options(WorkerOptions(f, agent_name=\"host\"))\ncli.run_app(server)" },
        { "w.py", Python + "def main():\n    name = \"host\"\n    options = WorkerOptions(f, agent_name=name)\n    cli.run_app(options)\nmain()" },
        { "w.py", Python + "NAME: str = \"host\"\ncli.run_app(WorkerOptions(f, agent_name=NAME))" },
        { "w.py", Python + "from typing import Final\nNAME: Final[str] = \"host\"\ncli.run_app(WorkerOptions(f, agent_name=NAME))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\" if day else \"night\"))" },
        { "w.py", Python + "NAME = \"host\"\nif night:\n    NAME = \"night\"\ncli.run_app(WorkerOptions(f, agent_name=NAME))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=f\"host\"))" },
        { "w.py", Python + "def build():\n    return WorkerOptions(f, agent_name=\"host\")\ncli.run_app(build())" },
        { "w.py", Python + "async def req(job):\n    await job.accept(name=\"Anna\", identity=\"anna\")\ncli.run_app(WorkerOptions(f, request_fnc=req, agent_name=\"host\"))" },
        { "w.py", Python + "from livekit import api\nasync def more(lk, name):\n    await lk.agent_dispatch.create_dispatch(api.CreateAgentDispatchRequest(agent_name=name, room=\"r\"))\ncli.run_app(WorkerOptions(f, agent_name=\"host\"))" },
        { "w.py", Python + "class Persona:\n    def __init__(self, agent_name):\n        self.agent_name = agent_name\ncli.run_app(WorkerOptions(f, agent_name=\"host\"))" },
        { "w.py", Python + "\"\"\"Registers agent_name=os.environ['X'].\"\"\"\n# agent_name=os.environ['X']\ncli.run_app(WorkerOptions(f, agent_name=\"host\"))" },
        { "w.ts", Script + "cli.runApp(new ServerOptions({ agent: file, agentName: 'host' }));" },
        { "w.js", "import * as agents from '@livekit/agents'\nagents.cli.runApp(new agents.WorkerOptions({ agent: file, agentName: `host` }))" },
        { "w.ts", Script + "const agentName = 'host';\ncli.runApp(new WorkerOptions({ agent: file, agentName }));" },
        { "w.ts", Script + "const NAME: string = 'host' as const;\nconst options = new WorkerOptions({ agent: file, agentName: NAME });\ncli.runApp(options);" },
        { "w.ts", Script + "const options = { agent: file, agentName: 'host' };\ncli.runApp(new ServerOptions(options));" },
        { "w.ts", Script + "cli.runApp(new ServerOptions({ ...common, agentName: 'host' }));" },
        { "w.ts", Script + "cli.runApp(new ServerOptions({ agent: file, agentName: process.env.NODE_ENV === 'production' ? 'host' : 'host-dev' }));" },
        { "w.ts", Script + "export default defineAgent({ entry: async (ctx) => { await ctx.connect(); } });\ncli.runApp(new ServerOptions({ agent: file, agentName: 'host' })); // agentName: process.env.NAME" },
        { "livekit.toml", "[project]\nsubdomain = \"x\"\n\n[agent]\n  id = \"CA_1\"\n  name = \"host\"" },
    };

    /// <summary>Workers with an unknown name.</summary>
    public static TheoryData<string, string> Unknown => new()
    {
        { "w.py", Python + "import os\ncli.run_app(WorkerOptions(f, agent_name=os.environ[\"NAME\"]))" },
        { "w.py", Python + "import os\ncli.run_app(WorkerOptions(f, agent_name=os.getenv(\"NAME\", \"host\")))" },
        { "w.py", Python + "import os\nNAME = os.environ.get(\"NAME\") or \"host\"\ncli.run_app(WorkerOptions(f, agent_name=NAME))" },
        { "w.py", Python + "def run(agent_name):\n    cli.run_app(WorkerOptions(f, agent_name=agent_name))\nrun(\"host\")" },
        { "w.py", Python + "def run(name=\"host\"):\n    cli.run_app(WorkerOptions(f, agent_name=name))\nrun()" },
        { "w.py", Python + "import sys\nNAME = \"host\"\nNAME = sys.argv[1]\ncli.run_app(WorkerOptions(f, agent_name=NAME))" },
        { "w.py", Python + "for name in [\"host\", \"guide\"]:\n    start(WorkerOptions(f, agent_name=name))" },
        { "w.py", Python + "NAME, PORT = read()\ncli.run_app(WorkerOptions(f, agent_name=NAME))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=f\"host-{region}\"))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\" + suffix))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"HOST\".lower()))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=settings.agent_name))" },
        { "w.py", Python + "class Settings(BaseSettings):\n    agent_name: str = \"host\"\nsettings = Settings()\ncli.run_app(WorkerOptions(f, agent_name=settings.agent_name))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(**options))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(f))" },
        { "w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"\"))" },
        { "w.py", Python + "server = AgentServer()\n@server.rtc_session()\nasync def f(ctx):\n    pass\ncli.run_app(server)" },
        { "w.py", Python + "server = AgentServer()\n# @server.rtc_session(agent_name=\"host\")\n@server.rtc_session\nasync def f(ctx):\n    pass\ncli.run_app(server)" },
        { "w.py", Python + "options = WorkerOptions(f, agent_name=\"host\")\noptions.agent_name = read()\ncli.run_app(options)" },
        { "w.py", Python + "options = WorkerOptions(f, agent_name=\"host\")\nsetattr(options, \"agent_name\", read())\ncli.run_app(options)" },
        { "w.py", Python + "class Options(WorkerOptions):\n    pass\nWorkerOptions(f, agent_name=\"host\")\ncli.run_app(Options(f))" },
        { "w.py", Python + "from functools import partial\nmake = partial(WorkerOptions, f)\nWorkerOptions(f, agent_name=\"host\")" },
        { "w.py", Python + "cli.run_app(load_options())\nWorkerOptions(f, agent_name=\"host\")" },
        { "w.py", Python + "from worker_names import NAME\ncli.run_app(WorkerOptions(f, agent_name=NAME))" },
        { "w.py", Python + "from bots import VoiceWorker\nVoiceWorker(agent_name=read()).run()\nWorkerOptions(f, agent_name=\"host\")" },
        { "w.ts", Script + "cli.runApp(new ServerOptions({ agent: file, agentName: process.env.NAME ?? 'host' }));" },
        { "w.ts", Script + "cli.runApp(new ServerOptions({ agent: file, agentName: process.env.NAME || 'host' }));" },
        { "w.ts", Script + "cli.runApp(new ServerOptions({ agent: file }));" },
        { "w.ts", Script + "cli.runApp(new ServerOptions({ agentName: 'host', ...overrides }));" },
        { "w.ts", Script + "cli.runApp(new ServerOptions(options));" },
        { "w.ts", Script + "cli.runApp(new ServerOptions({ agent: file, agentName: `host-${region}` }));" },
        { "w.ts", Script + "const { agentName } = config;\ncli.runApp(new ServerOptions({ agent: file, agentName }));" },
        { "w.ts", Script + "export const start = (agentName: string) => cli.runApp(new ServerOptions({ agent: file, agentName }));" },
        { "w.ts", Script + "const options = new ServerOptions({ agent: file, agentName: 'host' });\noptions.agentName = process.env.NAME;\ncli.runApp(options);" },
        { "w.ts", Script + "let name = 'host';\nname ||= process.env.NAME;\ncli.runApp(new ServerOptions({ agent: file, agentName: name }));" },
        { "w.ts", Script + "let name = 'host';\nname &&= process.env.NAME;\ncli.runApp(new ServerOptions({ agent: file, agentName: name }));" },
        { "w.ts", Script + "let name = 'host';\nname ??= process.env.NAME;\ncli.runApp(new ServerOptions({ agent: file, agentName: name }));" },
        { "w.ts", Script + "cli.runApp(makeOptions());" },
        { "w.rb", "run_worker(name)" },
        { "w.py", "from voices import Desk\nif __name__ == \"__main__\":\n    Desk(read()).serve()" },
        { "w.go", "import lksdk \"github.com/livekit/server-sdk-go/v2\"\nfunc main() { worker.Run(\"host\") }" },
        { "livekit.toml", "[agent]\nid = \"CA_1\"" },
        { "livekit.toml", "[project]\nname = \"host\"" },
        { "livekit.toml", "[agent]\nname = \"\"" },
        { "notes.py", "from livekit.agents import function_tool\n\"\"\"agent_name=\\\"host\\\"\"\"\"" },
        { "readme.md", "livekit agent_name=\"host\"" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public async Task A_name_that_no_worker_has_is_reported(string path, string worker)
    {
        Assert.Equal("other", NameOf(Assert.Single(await Reports(Asking("other").WithWorker(path, worker)))));
        Assert.Empty(await Reports(Asking("host").WithWorker(path, worker)));
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task Nothing_is_said_where_a_worker_may_have_any_name(string path, string worker)
    {
        Assert.Empty(await Reports(Asking("other").WithWorker(path, worker)));
        if (path != "livekit.toml" && path != "readme.md" && path != "notes.py")
        {
            // There is no report either if another worker has a known name.
            Assert.Empty(await Reports(Asking("other").WithWorker(path, worker).WithWorker("known/main.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"guide\"))")));
        }
    }

    [Theory]
    [InlineData("names.py", "NAME = \"host\"", "from names import NAME")]
    [InlineData("names.py", "NAME = \"host\"", "from .names import (\n    NAME,\n    OTHER,\n)")]
    [InlineData("app/names.py", "NAME = \"host\"", "from app.names import NAME as NAME")]
    [InlineData("app/names.py", "A = \"host\"\nNAME = A", "from app.names import NAME")]
    public async Task A_constant_of_another_file_is_followed_in_Python(string path, string names, string import)
    {
        TestProject project = Asking("other").WithWorker("main.py", Python + import + "\ncli.run_app(WorkerOptions(f, agent_name=NAME))");
        Assert.Empty(await Reports(project));
        Assert.Single(await Reports(project.WithWorker(path, names)));
        Assert.Empty(await Reports(project.WithWorker(path, names + "\nNAME = read()")));
    }

    [Fact]
    public async Task A_member_of_an_imported_module_is_followed()
    {
        TestProject python = Asking("other").WithWorker("main.py", Python + "import names\ncli.run_app(WorkerOptions(f, agent_name=names.HOST))");
        Assert.Single(await Reports(python.WithWorker("names.py", "HOST = \"host\"")));
        TestProject script = Asking("other").WithWorker("src/main.ts", Script + "import { HOST as name } from './names.js';\ncli.runApp(new ServerOptions({ agent: file, agentName: name }));");
        Assert.Empty(await Reports(script));
        Assert.Single(await Reports(script.WithWorker("src/names.ts", "export const HOST = 'host';")));
        Assert.Empty(await Reports(script.WithWorker("src/names.ts", "export const HOST = process.env.HOST!;")));
        TestProject all = Asking("other").WithWorker("main.ts", Script + "import * as names from './names';\ncli.runApp(new ServerOptions({ agent: file, agentName: names.HOST }));");
        Assert.Single(await Reports(all.WithWorker("names.ts", "export const HOST = 'host';")));
    }

    [Fact]
    public async Task A_name_in_any_literal_of_a_worker_is_not_reported()
    {
        string worker = Python + "PEERS = {\"desk\": \"other\"}\ncli.run_app(WorkerOptions(f, agent_name=\"host\"))";
        Assert.Empty(await Reports(Asking("other").WithWorker("w.py", worker)));
        Assert.Single(await Reports(Asking("another").WithWorker("w.py", worker)));
        Assert.Single(await Reports(Asking("other").WithWorker("w.py", worker.Replace("PEERS", "# PEERS", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_worker_without_code_is_declared_by_its_name()
    {
        TestProject project = Asking("other").WithWorker("w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\"))");
        Assert.Single(await Reports(project.WithWorkerNames("third")));
        Assert.Empty(await Reports(project.WithWorkerNames("third", "other")));
        Assert.Empty(await Reports(Asking("other").WithWorkerNames("third")));
    }

    [Fact]
    public async Task An_agent_of_LiveKit_Cloud_without_code_may_have_any_name()
    {
        TestProject project = Asking("other").WithWorker("host/main.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\"))");
        Assert.Empty(await Reports(project.WithWorker("cloud/livekit.toml", "[agent]\nid = \"CA_1\"")));
        Assert.Single(await Reports(project.WithWorker("host/livekit.toml", "[agent]\nid = \"CA_1\"")));
    }

    [Fact]
    public async Task A_part_of_a_worker_without_its_registration_may_have_any_name()
    {
        TestProject project = Asking("other").WithWorker("main.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\"))");
        Assert.Empty(await Reports(project.WithWorker("agent.ts", Script + "export default defineAgent({ entry: async (ctx) => {} });")));
    }

    [Theory]
    [InlineData("new AgentDispatchOptions { AgentName = {|GG2301:\"other\"|} }")]
    [InlineData("new global::Livekit.Server.Sdk.Dotnet.RoomAgentDispatch { AgentName = {|GG2301:\"other\"|} }")]
    [InlineData("new global::Livekit.Server.Sdk.Dotnet.CreateAgentDispatchRequest { AgentName = {|GG2301:\"ot\" + \"her\"|} }")]
    [InlineData("new global::Livekit.Server.Sdk.Dotnet.CreateRoomRequest { Name = \"r\", Agents = { new global::Livekit.Server.Sdk.Dotnet.RoomAgentDispatch { AgentName = {|GG2301:\"other\"|} } } }")]
    [InlineData("new global::Livekit.Server.Sdk.Dotnet.CreateSIPDispatchRuleRequest { RoomConfig = new() { Agents = { new global::Livekit.Server.Sdk.Dotnet.RoomAgentDispatch { AgentName = {|GG2301:\"other\"|} } } } }")]
    [InlineData("new global::Livekit.Server.Sdk.Dotnet.AgentDispatch { AgentName = \"other\" }")]
    [InlineData("new AgentDispatchOptions { AgentName = name }")]
    [InlineData("new AgentDispatchOptions { AgentName = name ?? \"other\" }")]
    [InlineData("new AgentDispatchOptions { AgentName = \"\" }")]
    [InlineData("new AgentDispatchOptions { AgentName = \"host\", Deployment = \"other\", Metadata = \"other\" }")]
    [InlineData("new Own { AgentName = \"other\" }")]
    [InlineData("new global::Livekit.Server.Sdk.Dotnet.AgentDispatch().AgentName == \"other\"")]
    public async Task Every_way_to_ask_counts(string expression)
        => await TestProject.Of("using GrantGen; class Own { public string AgentName { get; set; } = \"\"; } class C { object F(string? name) => " + expression.Replace("AgentName = name }", "AgentName = name! }", StringComparison.Ordinal) + "; }")
            .WithServerSdk()
            .WithWorker("w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\"))")
            .Verify(["GG2301"]);

    [Theory]
    [InlineData("client.ts", "import { TokenSource } from 'livekit-client';\nconst source = TokenSource.endpoint('/t');\nexport const f = () => source.fetch({ agentName: {|GG2301:'other'|} });")]
    [InlineData("client.ts", "import { TokenSource } from 'livekit-client';\nexport const f = () => TokenSource.endpoint('/t').fetch({ roomName: 'r', agentName: {|GG2301:\"other\"|} });")]
    [InlineData("client.ts", "import { TokenSourceConfigurable } from 'livekit-client';\nexport const f = (source: TokenSourceConfigurable) => source.fetch({ agentName: {|GG2301:'other'|} });")]
    [InlineData("client.tsx", "import { TokenSource } from 'livekit-client';\nexport function P() {\n  const source = useMemo(() => TokenSource.endpoint('/t'), []);\n  return () => source.fetch({ agentName: {|GG2301:'other'|} });\n}")]
    [InlineData("client.vue", "<script setup lang=\"ts\">\nimport { TokenSource } from 'livekit-client'\nconst source = TokenSource.endpoint('/t')\nconst join = () => source.fetch({ agentName: {|GG2301:'other'|} })\n</script>\n<template><p>hi</p></template>")]
    [InlineData("client.ts", "import { TokenSource } from 'livekit-client';\nconst AGENT = 'other';\nconst source = TokenSource.endpoint('/t');\nexport const f = () => source.fetch({ agentName: {|GG2301:AGENT|} });")]
    [InlineData("client.ts", "import { TokenSource } from 'livekit-client';\nconst source = TokenSource.literal({ serverUrl, participantToken });\nexport const f = () => source.fetch({ agentName: 'other' });")]
    [InlineData("client.ts", "import { Room } from 'livekit-client';\nexport const f = () => api.fetch({ agentName: 'other' });")]
    [InlineData("client.tsx", "import { useSession } from '@livekit/components-react';\nexport const P = () => useSession(source, wants ? { agentName: {|GG2301:'other'|} } : undefined);")]
    [InlineData("client.tsx", "import { useSession } from '@livekit/components-react';\nconst options = { agentName: {|GG2301:'other'|}, roomName: 'r' };\nexport const P = () => useSession(source, options);")]
    [InlineData("client.tsx", "import { useSession as session } from '@livekit/components-react';\nexport const P = () => session(source, { agentName: {|GG2301:'other'|} });")]
    [InlineData("client.tsx", "import { useSession } from '@livekit/components-react';\nexport const P = () => useSession(source, { agentName: config.agentName });")]
    [InlineData("client.tsx", "import { useSession } from '@livekit/components-react';\nexport const P = () => useSession(source, { agentName: 'host' });")]
    [InlineData("client.tsx", "import { useSession } from './auth';\nimport { Room } from 'livekit-client';\nexport const P = () => useSession(source, { agentName: 'other' });")]
    [InlineData("client.tsx", "import { useSession } from '@livekit/components-react';\n// grantgen-disable-next-line GG2301\nexport const P = () => useSession(source, { agentName: 'other' });")]
    [InlineData("client.tsx", "import { useSession } from '@livekit/components-react';\nexport const P = () => <Card agentName=\"other\" data={{ agentName: 'other' }} />;")]
    [InlineData("client.swift", "import LiveKit\nfunc f(_ s: any TokenSourceConfigurable) async throws { _ = try await s.fetch(TokenRequestOptions(roomName: \"r\", agentName: {|GG2301:\"other\"|})) }")]
    [InlineData("client.swift", "import LiveKit\nfunc f(_ s: any TokenSourceConfigurable) async throws { _ = try await s.fetch(.init(agentName: {|GG2301:\"other\"|})) }")]
    [InlineData("client.swift", "import LiveKit\nlet s = Session.withAgent({|GG2301:\"other\"|}, tokenSource: source)")]
    [InlineData("client.swift", "import LiveKit\nvar o = TokenRequestOptions()\no.agentName = {|GG2301:\"other\"|}\n")]
    [InlineData("client.swift", "import LiveKit\nstruct Badge { var agentName: String }\nlet b = Badge(agentName: \"other\")")]
    [InlineData("client.swift", "import LiveKit\nlet s = Session.withAgent(name, tokenSource: source)")]
    [InlineData("client.kt", "import io.livekit.android.token.TokenRequestOptions\nsuspend fun f() = source.fetch(TokenRequestOptions(agentName = {|GG2301:\"other\"|}))")]
    [InlineData("client.kt", "import io.livekit.android.token.TokenRequestOptions\nprivate const val AGENT = \"other\"\nsuspend fun f() = source.fetch(TokenRequestOptions(agentName = {|GG2301:AGENT|}))")]
    [InlineData("client.dart", "import 'package:livekit_client/livekit_client.dart';\nfinal o = TokenRequestOptions(agentName: {|GG2301:'other'|});")]
    [InlineData("client.dart", "import 'package:livekit_client/livekit_client.dart';\nfinal s = Session.withAgent({|GG2301:'other'|}, tokenSource: source);")]
    [InlineData("client.dart", "import 'package:livekit_client/livekit_client.dart';\nfinal s = Badge(agentName: 'other');")]
    public async Task A_client_asks_by_the_options_of_its_token_source(string path, string markup)
        => await TestProject.Of("[GrantGen.RoomPolicy] public partial class P;")
            .WithClient(path, markup, "P")
            .WithWorker("w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\"))")
            .Verify(["GG2301"]);

    [Fact]
    public async Task The_message_names_the_nearest_worker()
    {
        TestProject project = Asking("hots").WithWorker("w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\"))");
        Assert.Equal(
            "No worker registers agent 'hots', so it never joins: the server waits for a worker with exactly that name (did you mean 'host'?)",
            Assert.Single(await Reports(project)).GetMessage(CultureInfo.InvariantCulture));
        Assert.EndsWith("with exactly that name", Assert.Single(await Reports(Asking("weather").WithWorker("w.py", Python + "cli.run_app(WorkerOptions(f, agent_name=\"host\"))"))).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_read_to_its_end()
    {
        foreach ((string path, string text) in Known.Concat(Unknown).Select(row => ((string)row[0], (string)row[1])))
        {
            for (int length = 0; length <= text.Length; length++)
            {
                // A cut file has only a few names, and reading it does not throw. Other tests check the names.
                WorkerFile file = WorkerFileParser.Parse(path, text[..length]);
                Assert.True(file.Names.Count <= 3, text[..length]);
                _ = new WorkerRegistry([(path, file)], []).IsMissing("other");
                _ = AgentRequestReader.Parse(text[..length], ClientLanguages.FindByPath("a.ts")!);
            }
        }
    }

    private static TestProject Asking(string name) => TestProject.Of($"[GrantGen.RoomPolicy, GrantGen.AgentDispatch(\"{name}\")] public partial class P;");

    private static string NameOf(Diagnostic report) => report.Location.SourceTree!.GetText().ToString(report.Location.SourceSpan).Trim('"');

    private static async Task<IReadOnlyList<Diagnostic>> Reports(TestProject project) => [.. (await project.Analyze()).Diagnostics.Where(report => report.Id == "GG2301")];
}
