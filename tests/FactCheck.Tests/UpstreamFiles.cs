using System.Globalization;
using GrantGen.Clients.Languages;
using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.FactCheck.Tests;

/// <summary>Files in the form of LiveKit's files, with exactly the facts of the tables. A test changes one of them.</summary>
internal static class UpstreamFiles
{
    /// <summary>Like livekit/protocol auth/grants.go.</summary>
    public static string Grants()
    {
        string[] claims = [.. GrantTable.All.Select(grant => grant.ClaimName).Distinct()];
        string text = "package auth\n\ntype ClaimGrants struct {\n\tIdentity string `json:\"-\"`\n\tName string `json:\"name,omitempty\"`\n"
            + string.Concat(claims.Select(claim => $"\t{Title(claim)} *{Title(claim)}Grant `json:\"{claim},omitempty\"`\n")) + "}\n";
        foreach (string claim in claims)
        {
            text += $"\ntype {Title(claim)}Grant struct {{\n"
                + string.Concat(GrantTable.All.Where(grant => grant.ClaimName == claim && grant.IsMinted).Select(grant => $"\t{grant.Property} {TypeOf(grant)} `json:\"{grant.WireName},omitempty\"`\n")) + "}\n";
        }

        return text + string.Concat(GrantTable.All.Where(IsPointer).Select(grant =>
            $"\nfunc (v *VideoGrant) Get{grant.Property}() bool {{\n\tif v.{grant.Property} == nil {{\n\t\treturn {(grant.Default is { } value ? (value ? "true" : "false") : "v.GetCanPublish()")}\n\t}}\n\treturn *v.{grant.Property}\n}}\n"));
    }

    /// <summary>Like livekit/livekit pkg/config/config.go.</summary>
    public static string Config()
        => "package config\n\ntype LimitConfig struct {\n\tMaxMetadataSize uint32 `yaml:\"max_metadata_size,omitempty\"`\n}\n\nvar DefaultConfig = Config{\n\tPort: 7880,\n\tLimit: LimitConfig{\n"
            + string.Concat(ServerLimitTable.All.Where(limit => limit.Origin == FactOrigins.ServerConfig).Select(limit => string.Create(CultureInfo.InvariantCulture, $"\t\t{limit.UpstreamName}: {limit.Value},\n")))
            + "\t},\n\tKeys: map[string]string{},\n}\n";

    /// <summary>Like livekit/livekit cmd/test-server/auth.go.</summary>
    public static string Methods()
        => "package main\n\nvar methodPerms = map[string]perm{\n"
            + string.Concat(ServerMethodTable.All.Select(method => $"\t\"livekit.{method.Service}/{method.Name}\": {{{string.Join(", ", WordsOf(method).Select(word => word + ": true"))}}},\n"))
            + "}\n";

    /// <summary>Like livekit/protocol protobufs/livekit_models.proto.</summary>
    public static string Models()
        => "enum TrackSource {\n\tUNKNOWN = 0;\n" + Members("\t", TrackSourceTable.All.Select(source => source.WireName), 1)
            + "}\nmessage ParticipantInfo {\n\tenum Kind {\n" + Members("\t\t", ParticipantKindTable.WireNames, 0) + "\t}\n}\n";

    /// <summary>A file of an SDK that declares the methods of the table that come from it, except for one.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="without">The omitted method.</param>
    /// <returns>The text.</returns>
    public static string Sdk(string path, string? without = null)
        => Declarations(path, ClientLanguages.FindByPath(path)!.Calls.All
            .Where(call => call.Origin.File.Split('/')[^1].Split('.')[0] == path.Split('.')[0] && call.Method != without)
            .Select(call => call.Method));

    /// <summary>Methods of the given names, in the language of the file.</summary>
    public static string Declarations(string path, IEnumerable<string> methods)
        => string.Concat(methods
            .Distinct()
            .Select(method => Path.GetExtension(path) switch
            {
                ".py" => $"    async def {method}(self, x: int) -> None:\n        return await self.ffi(x)\n",
                ".swift" => $"    public func {method}(_ x: Int) async throws {{\n    }}\n",
                ".kt" => $"    suspend fun {method}(x: Int): Boolean {{\n    }}\n",
                ".rs" => $"    pub async fn {method}(&self, x: i32) {{\n    }}\n",
                ".go" => $"func (p *LocalParticipant) {method}(x int) error {{\n}}\n",
                ".h" => $"  void {method}(int x);\n",
                ".cs" => $"    public void {method}(int x) {{\n    }}\n",
                ".dart" => $"  Future<void> {method}(int x) async {{\n  }}\n",
                _ => $"    {method}(x: number): Promise<void>;\n",
            }));

    private static IEnumerable<string> WordsOf(ServerMethod method)
    {
        bool isDestination = method.Grants.Contains(GrantTable.DestinationRoom);
        return method.Grants.Where(grant => !isDestination || grant == GrantTable.DestinationRoom).Select(grant => grant == GrantTable.DestinationRoom ? "destRoom"
            : grant.Claim == GrantClaim.Sip ? "sip" + grant.Property
            : grant.WireName);
    }

    private static string Members(string indent, IEnumerable<string> names, int first)
        => string.Concat(names.Select((name, index) => string.Create(CultureInfo.InvariantCulture, $"{indent}{name.ToUpperInvariant()} = {first + index};\n")));

    private static string Title(string claim) => char.ToUpperInvariant(claim[0]) + claim[1..];

    /// <summary>Upstream, a field with its own default is a pointer with a getter.</summary>
    private static bool IsPointer(Grant grant)
        => grant == GrantTable.CanPublish || grant == GrantTable.CanSubscribe || grant == GrantTable.CanPublishData || grant == GrantTable.CanUpdateOwnMetadata || grant == GrantTable.CanSubscribeMetrics;

    private static string TypeOf(Grant grant) => grant.Kind switch
    {
        GrantKind.Flag => IsPointer(grant) ? "*bool" : "bool",
        GrantKind.Sources or GrantKind.Texts => "[]string",
        _ => "string",
    };
}
