using System.Globalization;
using System.Text;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.FactCheck.Tests;

/// <summary>
/// The comparison finds a row that is new, gone or changed in each kind of upstream file. The files are invented: they are small, have the
/// form of the upstream files, and have no difference until a test changes them.
/// </summary>
public class FactCheckTests
{
    [Fact]
    public void Files_that_say_what_the_tables_say_differ_in_nothing()
    {
        Assert.Empty(Differences("grants.go", UpstreamFiles.Grants()));
        Assert.Empty(Differences("config.go", UpstreamFiles.Config()));
        Assert.Empty(Differences("auth.go", UpstreamFiles.Methods()));
        Assert.Empty(Differences("livekit_models.proto", UpstreamFiles.Models()));
    }

    [Theory]
    [InlineData("\tDispatchAdmin bool `json:\"dispatchAdmin,omitempty\"`\n", "", "gone    grant agent.dispatchAdmin: no field of AgentGrant has this name")]
    [InlineData("type AgentThreadGrant struct {\n", "type AgentThreadGrant struct {\n\tSql bool `json:\"sql,omitempty\"`\n", "new     grant agentThread.sql: bool")]
    [InlineData("Scope string `json:\"scope", "Scope []string `json:\"scope", "changed grant agentThread.scope: string in the table, []string upstream")]
    [InlineData("AdminOfCloud", "AdminOfCloud", null)]
    [InlineData("type AgentGrant struct {\n", "type AgentGrant struct {\n\tDatabaseAdmin bool `json:\"databaseAdmin,omitempty\"`\n", "changed grant agent.databaseAdmin: removed in the table, and still there upstream")]
    [InlineData("GetCanUpdateOwnMetadata() bool {\n\tif v.CanUpdateOwnMetadata == nil {\n\t\treturn false", "GetCanUpdateOwnMetadata() bool {\n\tif v.CanUpdateOwnMetadata == nil {\n\t\treturn true", "changed default of video.canUpdateOwnMetadata: false in the table, true upstream")]
    [InlineData("== nil {\n\t\treturn v.GetCanPublish()", "== nil {\n\t\treturn true", "changed default of video.canPublishData: CanPublish in the table, true upstream")]
    public void A_grant(string old, string changed, string? expected)
        => Assert.Equal(expected is null ? [] : [expected], Differences("grants.go", UpstreamFiles.Grants().Replace(old, changed, StringComparison.Ordinal)));

    [Fact]
    public void A_claim()
    {
        string grants = UpstreamFiles.Grants()
            .Replace("type ClaimGrants struct {\n", "type ClaimGrants struct {\n\tAgentDatabase *AgentDatabaseGrant `json:\"agentDatabase,omitempty\"`\n", StringComparison.Ordinal)
            + "type AgentDatabaseGrant struct {\n\tRead bool `json:\"read,omitempty\"`\n}\n";
        Assert.Equal(["new     claim agentDatabase: a field of ClaimGrants, of type AgentDatabaseGrant", "new     grant agentDatabase.read: bool"], Differences("grants.go", grants));
        Assert.Equal(["gone    claim sip: no field of ClaimGrants has this name"], Differences("grants.go", UpstreamFiles.Grants().Replace("\tSip *SipGrant `json:\"sip,omitempty\"`\n", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("MaxRoomNameLength: 256,", "MaxRoomNameLength: 1 << 9,", "changed limit MaxRoomNameLength: 256 in the table, 1 << 9 upstream")]
    [InlineData("MaxRoomNameLength: 256,", "MaxRoomNameLength: 1 << 8,", null)]
    [InlineData("MaxMetadataSize: 524288,", "MaxMetadataSize: 512 * 1024,", null)]
    [InlineData("MaxMetadataSize: 524288,", "MaxMetadataSize: 64_000,", "changed limit MaxMetadataSize: 524288 in the table, 64_000 upstream")]
    [InlineData("MaxMetadataSize: 524288,", "MaxMetadataSize: defaultSize,", "changed limit MaxMetadataSize: 524288 in the table, defaultSize upstream")]
    [InlineData("\t\tMaxRoomNameLength: 256,\n", "", "gone    limit MaxRoomNameLength: no default of LimitConfig has this name")]
    [InlineData("\t\tMaxRoomNameLength", "\t\tMaxTagBytes: 100,\n\t\tMaxRoomNameLength", "new     limit MaxTagBytes: 100")]
    public void A_limit(string old, string changed, string? expected)
        => Assert.Equal(expected is null ? [] : [expected], Differences("config.go", UpstreamFiles.Config().Replace(old, changed, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\t\"livekit.RoomService/ListRooms\": {roomList: true},\n", "", "gone    method RoomService.ListRooms: no row upstream has this name")]
    [InlineData("\t\"livekit.RoomService/ListRooms\"", "\t\"livekit.RoomService/CloseRoom\": {roomAdmin: true},\n\t\"livekit.RoomService/ListRooms\"", "new     method RoomService.CloseRoom: video.roomAdmin")]
    [InlineData("ListRooms\": {roomList: true}", "ListRooms\": {roomAdmin: true}", "changed method RoomService.ListRooms: video.roomList in the table, video.roomAdmin upstream")]
    [InlineData("CreateSIPParticipant\": {sipCall: true}", "CreateSIPParticipant\": {sipCall: true, roomAdmin: true}", "changed method SIP.CreateSIPParticipant: sip.call in the table, sip.call and video.roomAdmin upstream")]
    public void A_method_of_the_server(string old, string changed, string expected)
        => Assert.Equal([expected], Differences("auth.go", UpstreamFiles.Methods().Replace(old, changed, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\tCAMERA = 1;\n", "", "gone    source camera: no member of the enum has this name")]
    [InlineData("\tCAMERA = 1;\n", "\tCAMERA = 1;\n\tDOCUMENT = 9;\n", "new     source document: a member of the enum")]
    [InlineData("\t\tBRIDGE = 6;\n", "", "gone    kind bridge: no member of the enum has this name")]
    [InlineData("\t\tBRIDGE = 6;\n", "\t\tBRIDGE = 6;\n\t\tROBOT = 7;\n", "new     kind robot: a member of the enum")]
    public void A_source_or_a_kind(string old, string changed, string expected)
        => Assert.Equal([expected], Differences("livekit_models.proto", UpstreamFiles.Models().Replace(old, changed, StringComparison.Ordinal)));

    [Theory]
    [InlineData("participant.py", "    async def publish_hologram(self, x: int) -> None:\n", "new     call Python publish_hologram: declared upstream, in no table")]
    [InlineData("LocalParticipant.d.ts", "    publishHologram(x: number): Promise<void>;\n", "new     call TypeScript publishHologram: declared upstream, in no table")]
    [InlineData("LocalParticipant.ts", "  async publishHologram(x: number) {\n", "new     call TypeScript publishHologram: declared upstream, in no table")]
    [InlineData("local.dart", "  Future<void> publishHologram(int x) async {\n", "new     call Dart publishHologram: declared upstream, in no table")]
    [InlineData("LocalParticipant.swift", "    public func publishHologram(_ x: Int) async throws {\n", "new     call Swift publishHologram: declared upstream, in no table")]
    [InlineData("LocalParticipant.kt", "    suspend fun publishHologram(x: Int): Boolean {\n", "new     call Kotlin publishHologram: declared upstream, in no table")]
    [InlineData("local_participant.rs", "    pub async fn publish_hologram(&self, x: i32) -> RoomResult<()> {\n", "new     call Rust publish_hologram: declared upstream, in no table")]
    [InlineData("localparticipant.go", "func (p *LocalParticipant) PublishHologram(x int) error {\n", "new     call Go PublishHologram: declared upstream, in no table")]
    [InlineData("local_participant.h", "  void publishHologram(int x);\n", "new     call C++ publishHologram: declared upstream, in no table")]
    [InlineData("Participant.cs", "    public PublishInstruction PublishHologram(int x)\n    {\n    public void SetHologram(int x) {\n", "new     call C# SetHologram: declared upstream, in no table")]
    public void A_call_of_a_client(string path, string declaration, string expected)
        => Assert.Contains(expected, Differences(path, UpstreamFiles.Sdk(path) + declaration));

    /// <summary>The forms that the SDKs' own sources have.</summary>
    [Theory]
    [InlineData("LocalParticipant.ts", "  async setHologram(\n    enabled: boolean,\n    options?: Options,\n  ): Promise<void> {\n", "new     call TypeScript setHologram: declared upstream, in no table")]
    [InlineData("local.dart", "  Future<LocalTrackPublication?> setHologram(\n    bool enabled, {\n    bool? sound,\n  }) async {\n", "new     call Dart setHologram: declared upstream, in no table")]
    [InlineData("local_participant.rs", "    pub async fn set_hologram(\n        &self,\n        x: i32,\n    ) -> RoomResult<()> {\n", "new     call Rust set_hologram: declared upstream, in no table")]
    [InlineData("Participant.cs", "        public new SetHologramInstruction SetHologram(string name)\n        {\n", "new     call C# SetHologram: declared upstream, in no table")]
    [InlineData("Participant.cs", "        public async Task<LocalTrackPublication> PublishHologramAsync(\n            Hologram x)\n        {\n", "new     call C# PublishHologramAsync: declared upstream, in no table")]
    [InlineData("LocalParticipant.kt", "    @CheckResult\n    suspend fun <T> publishHologram(\n        x: Int,\n    ): Boolean {\n", "new     call Kotlin publishHologram: declared upstream, in no table")]
    [InlineData("LocalParticipant.swift", "public extension LocalParticipant {\n    @objc\n    @discardableResult\n    func setHologram(enabled: Bool,\n                     x: Int) async throws {\n", "new     call Swift setHologram: declared upstream, in no table")]
    public void A_call_in_the_form_of_a_real_source(string path, string declaration, string expected)
        => Assert.Equal([expected], Differences(path, UpstreamFiles.Sdk(path) + declaration));

    [Theory]
    [InlineData("participant.py", "class PublishHologramError(Exception):\n    def __init__(self, x: int) -> None:\n        pass\n")]
    [InlineData("LocalParticipant.kt", "    private suspend fun publishHologram(x: Int): Boolean {\n    }\n    internal fun setHologram(x: Int) {\n    }\n")]
    [InlineData("local_participant.rs", "    pub(crate) fn set_hologram(&self, x: i32) {\n    }\n    async fn publish_hologram(&self) {\n    }\n")]
    [InlineData("localparticipant.go", "func (p *LocalParticipant) publishHologram(x int) error {\n}\n")]
    [InlineData("LocalParticipant.ts", "  private async publishHologram(\n    x: number,\n  ) {\n  get videoHologram(): number {\n    publishIt(x);\n")]
    [InlineData("LocalParticipant.swift", "    override func setHologram(x: Int) {\n    }\n    fileprivate func publishHologram() {\n    }\n")]
    [InlineData("local_participant.h", "class LIVEKIT_API SendHologram {\n public:\n  SendHologram(int x);\n};\n")]
    [InlineData("Participant.cs", "        public delegate void PublishHologram(int x);\n        internal void SetHologram(int x)\n        {\n")]
    public void What_only_the_SDK_itself_calls_is_no_difference(string path, string text)
        => Assert.Empty(Differences(path, UpstreamFiles.Sdk(path) + text));

    /// <summary>Unity's and Livekit.Rtc.Dotnet's files are both called Participant.cs, and two crates have a remote.rs.</summary>
    [Theory]
    [InlineData("Participant.cs", "PublishTrackAsync")]
    [InlineData("Participant.cs", "SetMetadata")]
    [InlineData("remote.rs", "set_subscribed")]
    [InlineData("remote.rs", "subscribe")]
    public void A_file_is_compared_with_the_rows_of_its_own_SDK(string path, string method)
    {
        ClientLanguage language = ClientLanguages.FindByPath(path)!;
        ClientCall row = language.Calls.All.Single(call => call.Method == method && call.Origin.File.EndsWith("/" + path, StringComparison.Ordinal));
        string text = UpstreamFiles.Declarations(path, language.Calls.All.Where(call => call.Origin == row.Origin).Select(call => call.Method));
        Assert.Empty(Differences(path, text));
    }

    [Theory]
    [InlineData("participant.py", "set_metadata", "gone    call Python set_metadata: read in this file before, and not declared in it")]
    [InlineData("LocalParticipant.d.ts", "setMetadata", "gone    call TypeScript setMetadata: read in this file before, and not declared in it")]
    [InlineData("localparticipant.go", "SetMetadata", "gone    call Go SetMetadata: read in this file before, and not declared in it")]
    public void A_call_that_a_client_no_longer_has(string path, string method, string expected)
        => Assert.Equal([expected], Differences(path, UpstreamFiles.Sdk(path, method)));

    [Theory]
    [InlineData("participant.py", "    # def publish_hologram(self):\n    x = self.publish_it(1)\n")]
    [InlineData("LocalParticipant.d.ts", "    /** publishHologram(x: number): void; */\n    private publishInner(x: number): void;\n    unpublishTrack(x: number): void;\n    setE2EEEnabled(x: boolean): Promise<void>;\n")]
    public void What_is_no_declaration_or_needs_nothing_is_no_difference(string path, string text)
        => Assert.Empty(Differences(path, UpstreamFiles.Sdk(path) + text));

    [Fact]
    public void The_program_prints_a_line_a_difference_and_says_so_by_its_exit_code()
    {
        string folder = Directory.CreateTempSubdirectory("facts").FullName;
        try
        {
            string path = Path.Combine(folder, "config.go");
            File.WriteAllText(path, UpstreamFiles.Config());
            Assert.Equal((0, "no difference\n", ""), Run(path));
            File.WriteAllText(path, UpstreamFiles.Config().Replace("MaxRoomNameLength: 256,", "MaxRoomNameLength: 512,", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));
            Assert.Equal((1, "changed limit MaxRoomNameLength: 256 in the table, 512 upstream   (config.go)\n1 difference\n", ""), Run(path));
            File.WriteAllText(Path.Combine(folder, "notes.txt"), "nothing");
            Assert.Equal(2, Run(Path.Combine(folder, "notes.txt")).Code);
            Assert.Equal(2, Run(Path.Combine(folder, "missing.go")).Code);
            Assert.Equal(2, Run().Code);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_row_says_where_and_when_it_was_read()
    {
        List<(string Row, FactOrigin Origin)> rows =
        [
            .. GrantTable.All.Select(grant => ($"{grant.ClaimName}.{grant.WireName}", grant.Origin)),
            .. ServerLimitTable.All.Select(limit => (limit.UpstreamName, limit.Origin)),
            .. TrackSourceTable.All.Select(source => (source.Name, source.Origin)),
            .. ServerMethodTable.All.Select(method => (method.FullName, method.Origin)),
            .. ClientLanguages.ByEnding.Values.SelectMany(language => language.Calls.All).Select(call => (call.Method, call.Origin)),
            .. RefusalSymptoms.All.Select(outcome => (outcome.Text, outcome.Origin)),
            ("defaults", ServerDefaults.Origin),
            ("kinds", ParticipantKindTable.Origin),
        ];
        Assert.All(rows, row =>
        {
            Assert.True(row.Origin != FactOrigin.None, row.Row);
            Assert.Matches("^[^/]+/[^/]+$", row.Origin.Repository);
            Assert.NotEqual("", row.Origin.File);
            Assert.NotEqual("", row.Origin.Version);
            Assert.True(DateOnly.TryParseExact(row.Origin.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), row.Origin.Day);
        });
    }

    [Fact]
    public void Every_outcome_of_a_call_is_a_row()
    {
        HashSet<string> texts = [.. RefusalSymptoms.All.Select(outcome => outcome.Text)];
        Assert.All(ClientLanguages.ByEnding.Values.SelectMany(language => language.Calls.All).Where(call => call.Symptom is not null), call => Assert.Contains(call.Symptom!, texts));
        Assert.All(Enum.GetValues<ClientSdk>(), sdk => Assert.All(PermissionTable.All, permission => Assert.Contains(RefusalSymptoms.Describe(sdk, permission), texts)));
    }

    private static string[] Differences(string path, string text) => [.. FactCheckProgram.Compare(path, text)!.Select(difference => difference.ToString())];

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        StringBuilder output = new(), error = new();
        int code = FactCheckProgram.Run(args, new StringWriter(output) { NewLine = "\n" }, new StringWriter(error) { NewLine = "\n" });
        return (code, output.ToString(), error.ToString());
    }
}
