using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.Tests.HandWritten;

/// <summary>The policy that the fix of GG3006 writes has exactly the permissions of the hand-written grants.</summary>
public class SameTokenTests
{
    private const int Draws = 60;

    private static readonly string[] s_flags =
    [
        "RoomCreate", "RoomList", "RoomRecord", "IngressAdmin", "CanPublish", "CanSubscribe", "CanPublishData",
        "CanUpdateOwnMetadata", "CanSubscribeMetrics", "Hidden", "Recorder", "Agent",
    ];

    private static readonly string[] s_sources = ["camera", "microphone", "screen_share", "screen_share_audio"];

    [Fact]
    public async Task The_holder_may_do_what_it_did()
    {
        Random random = new(11);
        for (int draw = 0; draw < Draws; draw++)
        {
            TestProject project = Project(Grants(random));
            string text = await FixTest.Fixed(project, "GG3006");
            TestProject after = TestProject.Of(text).WithServerSdk();

            INamedTypeSymbol? type = after.Compilation.GetTypeByMetadataName("MintPolicy");
            Assert.True(type is not null, "no policy was written:\n" + text);
            string was = Describe(Written(project.Compilation));
            string isNow = Describe(PolicyParser.Parse(type, CancellationToken.None)!);
            Assert.True(was == isNow, $"{was}\n{isNow}\n{text}");
        }
    }

    /// <summary>The effective permissions of the holder.</summary>
    private static string Describe(IStatedGrants grants)
    {
        IEnumerable<string> may = GrantTable.All
            .Where(grant => grant.Kind == GrantKind.Flag && (grants.JoinsRoom || grant.Scope != GrantScope.Participant))
            .Where(grant => grant == GrantTable.RoomJoin ? grants.JoinsRoom
                : grant == GrantTable.CanPublishData ? ServerDefaults.CanPublishData(grants.Flag(grant), grants.Flag(GrantTable.CanPublish))
                : grants.Flag(grant) ?? grant.Default ?? false)
            .Select(grant => grant.GrantsProperty);
        int sources = grants.JoinsRoom ? ServerDefaults.PublishableSources(grants.Flag(GrantTable.CanPublish), grants.Sources) : 0;
        return $"{string.Join(" ", may)} {sources}";
    }

    private static string Grants(Random random)
    {
        bool joins = random.Next(4) != 0;
        List<string> members = joins ? ["RoomJoin = true", "Room = room"] : [];
        members.AddRange(s_flags.Where(_ => random.Next(3) == 0).Select(flag => $"{flag} = {(random.Next(2) == 0 ? "true" : "false")}"));
        if (random.Next(2) == 0)
        {
            members.Add($"CanPublishSources = [{string.Join(", ", s_sources.Where(_ => random.Next(2) == 0).Select(source => $"\"{source}\""))}]");
        }

        return string.Join(", ", members);
    }

    private static TestProject Project(string grants) => TestProject.Of(
        $"using Livekit.Server.Sdk.Dotnet; class C {{ string Mint(string k, string s, string room, string id) => new AccessToken(k, s).WithIdentity(id).WithGrants(new VideoGrants {{ {grants} }}).ToJwt(); }}")
        .WithServerSdk();

    private static HandWrittenGrants Written(Compilation compilation)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Last();
        ObjectCreationExpressionSyntax creation = tree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Single(node => node.Type.ToString() == "VideoGrants");
        return SdkGrants.TryCreate(compilation.GetSemanticModel(tree).GetOperation(creation)!, TokenLibraryTypes.TryCreate(compilation)!, CancellationToken.None)!;
    }
}
