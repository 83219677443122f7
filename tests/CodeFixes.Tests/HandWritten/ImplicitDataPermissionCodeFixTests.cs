namespace GrantGen.CodeFixes.Tests.HandWritten;

/// <summary>The fix of GG3005 denies data as well.</summary>
public class ImplicitDataPermissionCodeFixTests
{
    [Theory]
    [InlineData(
        """void M() => Use(new VideoGrants { RoomJoin = true, Room = "r", CanPublish = false });""",
        """void M() => Use(new VideoGrants { RoomJoin = true, Room = "r", CanPublish = false, CanPublishData = false });""")]
    [InlineData(
        """void M() => Use(new VideoGrants { CanPublish = false, RoomJoin = true, Room = "r" });""",
        """void M() => Use(new VideoGrants { CanPublish = false, CanPublishData = false, RoomJoin = true, Room = "r" });""")]
    [InlineData(
        """void M() => Use(new() { RoomJoin = true, Room = "r", CanPublish = false /* no tracks */ });""",
        """void M() => Use(new() { RoomJoin = true, Room = "r", CanPublish = false, /* no tracks */ CanPublishData = false });""")]
    [InlineData(
        "void M() => Use(new VideoGrants\n    {\n        RoomJoin = true,\n        CanPublish = false, // no tracks\n        Room = \"r\",\n    });",
        "void M() => Use(new VideoGrants\n    {\n        RoomJoin = true,\n        CanPublish = false, // no tracks\n        CanPublishData = false,\n        Room = \"r\",\n    });")]
    [InlineData(
        "void M() => Use(new VideoGrants\n    {\n        RoomJoin = true,\n        Room = \"r\",\n        CanPublish = false, // no tracks\n    });",
        "void M() => Use(new VideoGrants\n    {\n        RoomJoin = true,\n        Room = \"r\",\n        CanPublish = false, // no tracks\n        CanPublishData = false,\n    });")]
    [InlineData(
        "void M() => Use(new VideoGrants\n    {\n        RoomJoin = true,\n        Room = \"r\",\n        CanPublish = false // no tracks\n    });",
        "void M() => Use(new VideoGrants\n    {\n        RoomJoin = true,\n        Room = \"r\",\n        CanPublish = false, // no tracks\n        CanPublishData = false\n    });")]
    [InlineData(
        "void M()\n    {\n        var g = new VideoGrants { RoomJoin = true, Room = \"r\" };\n        // Viewers only.\n        g.CanPublish = false; // no tracks\n        Use(g);\n    }",
        "void M()\n    {\n        var g = new VideoGrants { RoomJoin = true, Room = \"r\" };\n        // Viewers only.\n        g.CanPublish = false; // no tracks\n        g.CanPublishData = false;\n        Use(g);\n    }")]
    [InlineData(
        """void M() => Use(new VideoGrants { RoomJoin = true, Room = "r", CanPublish = false }); void N() => Use(new VideoGrants { RoomJoin = true, Room = "s", CanPublish = false });""",
        """void M() => Use(new VideoGrants { RoomJoin = true, Room = "r", CanPublish = false, CanPublishData = false }); void N() => Use(new VideoGrants { RoomJoin = true, Room = "s", CanPublish = false, CanPublishData = false });""")]
    public Task It_is_denied(string before, string after) => FixTest.Verify(TestProject.Of(Source(before)).WithServerSdk(), Source(after), "GG3005");

    [Fact]
    public Task It_is_denied_in_top_level_statements()
        => FixTest.Verify(
            TestProject.Of("using Livekit.Server.Sdk.Dotnet;\nvar g = new VideoGrants { RoomJoin = true, Room = \"r\" };\ng.CanPublish = false;\nnew AccessToken().WithGrants(g);\n").WithServerSdk().WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication),
            "using Livekit.Server.Sdk.Dotnet;\nvar g = new VideoGrants { RoomJoin = true, Room = \"r\" };\ng.CanPublish = false;\ng.CanPublishData = false;\nnew AccessToken().WithGrants(g);\n",
            "GG3005");

    [Fact]
    public Task Not_where_it_would_have_to_be_taken_apart()
        => FixTest.NoFix(TestProject.Of(Source("void N(bool flag) { var g = new VideoGrants { RoomJoin = true, Room = \"r\" }; (g).CanPublish = false; Use(g); }")).WithServerSdk(), "GG3005");

    [Theory]
    [InlineData("#if DEBUG\n        Hidden = true,\n#endif\n        CanPublish = false")]
    [InlineData("CanPublish = false,\n#if !DEBUG\n        CanSubscribe = false,\n#endif\n")]
    public Task Not_where_the_grants_depend_on_the_configuration(string grants)
        => FixTest.NoFix(TestProject.Of(Source($"void M() => Use(new VideoGrants\n    {{\n        RoomJoin = true, Room = \"r\",\n        {grants}\n    }});")).WithServerSdk(), "GG3005");

    private static string Source(string members) => $"using Livekit.Server.Sdk.Dotnet;\nclass C\n{{\n    void Use(VideoGrants g) => new AccessToken().WithGrants(g);\n    {members.Replace("Use(", "new AccessToken().WithGrants(", StringComparison.Ordinal)}\n}}\n";
}
