using GrantGen.Clients.Trees;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>An alias of an import is what the nearest <c>tsconfig.json</c> or <c>jsconfig.json</c> says.</summary>
public class PathMappingTests
{
    private const string Room = "import { Room } from 'livekit-client'\nexport const stage = new Room()\n";
    private const string Own = "export class Stage { localParticipant = { setName: (name: string) => name } }\nexport const stage = new Stage()\n";

    /// <summary>The target has another name than the alias, so that nothing but the configuration leads to it.</summary>
    [Theory]
    [InlineData("$stage", """{ "compilerOptions": { "paths": { "$stage": ["./src/state/live.ts"] } } }""")]
    [InlineData("~/live", """{ "compilerOptions": { "paths": { "~/*": ["./src/lib/*", "./src/state/*"] } } }""")]
    [InlineData("state/live", """{ "compilerOptions": { "baseUrl": "src" } }""")]
    [InlineData("@s/live", """{ "compilerOptions": { "baseUrl": "./src/", "paths": { "@s/*": ["state/*"] } } }""")]
    [InlineData("@s/live.js", """{ "compilerOptions": { "paths": { "*": ["./types/*"], "@s/*": ["./src/state/*"] } } }""")]
    [InlineData("@s/live", """{ "compilerOptions": { "paths": { "@s/*": ["${configDir}/src/state/*"] } } }""")]
    [InlineData("@x-live-y", "\uFEFF// the app\n{ /* all */ \"compilerOptions\": { \"strict\": true, \"paths\": { \"@x-*-y\": [ \"./src/state/*\", ], }, }, }\n")]
    public async Task A_module_is_the_file_that_the_configuration_names(string module, string config)
        => await Button(module, isReported: true).WithAdditionalFile("/app/web/tsconfig.json", config).Verify(["GG5001"]);

    [Theory]
    [InlineData("/app/web/jsconfig.json", """{ "compilerOptions": { "paths": { "$stage": ["./src/state/live"] } } }""")]
    [InlineData("/app/tsconfig.json", """{ "compilerOptions": { "paths": { "$stage": ["./web/src/state/live"] } } }""")]
    public async Task The_configuration_can_have_another_name_or_be_above(string path, string config)
        => await Button("$stage", isReported: true).WithAdditionalFile(path, config).Verify(["GG5001"]);

    [Theory]
    [InlineData("""{ "extends": "../../tsconfig.base.json" }""")]
    [InlineData("""{ "extends": ["./none.json", "../../tsconfig.base"] }""")]
    [InlineData("""{ "files": [], "references": [{ "path": "./tsconfig.node.json" }, { "path": "../../tsconfig.base.json" }] }""")]
    public async Task Settings_are_inherited_and_referenced_and_stay_relative_to_their_own_file(string config)
        => await Button("$stage", isReported: true)
            .WithAdditionalFile("/app/web/tsconfig.json", config)
            .WithAdditionalFile("/tsconfig.base.json", """{ "compilerOptions": { "paths": { "$stage": ["./app/web/src/state/live"] } } }""")
            .WithAdditionalFile("/app/web/tsconfig.node.json", """{ "include": ["vite.config.ts"] }""")
            .Verify(["GG5001"]);

    /// <summary>By its end, the path would be that of a room.</summary>
    [Fact]
    public async Task The_configuration_decides_against_a_file_of_the_same_end()
        => await Button("@/state/live", isReported: false)
            .WithClient("/app/web/own/state/live.ts", Own, "Shop.GuestPolicy")
            .WithAdditionalFile("/app/web/tsconfig.json", """{ "compilerOptions": { "paths": { "@/*": ["./own/*"] } } }""")
            .Verify(["GG5001"]);

    [Fact]
    public async Task Two_projects_that_differ_are_ambiguous()
        => await Button("@/state/live", isReported: false)
            .WithAdditionalFile("/app/web/tsconfig.json", """{ "references": [{ "path": "./tsconfig.app.json" }, { "path": "./tsconfig.worker.json" }] }""")
            .WithAdditionalFile("/app/web/tsconfig.app.json", """{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }""")
            .WithAdditionalFile("/app/web/tsconfig.worker.json", """{ "compilerOptions": { "paths": { "@/*": ["./worker/*"] } } }""")
            .Verify(["GG5001"]);

    [Theory]
    [InlineData("""{ "compilerOptions": { "paths": { "~lib/*": ["./lib/*"] } } }""")]
    [InlineData("""{ "compilerOptions": { "paths": { "*": ["./types/*"] } } }""")]
    [InlineData("")]
    [InlineData("{ \"compilerOptions\": { \"paths\": { \"@/*\"")]
    public async Task An_alias_that_only_a_bundler_knows_is_found_by_its_end(string config)
        => await Button("@/state/live", isReported: true).WithAdditionalFile("/app/web/tsconfig.json", config).Verify(["GG5001"]);

    [Theory]
    [InlineData("""{ "extends": "./tsconfig.json" }""")]
    [InlineData("""{ "extends": "./tsconfig.other.json", "references": [{ "path": "." }] }""")]
    [InlineData("[[[[{{{{")]
    [InlineData("""{ "compilerOptions": { "baseUrl": "../../../../../..", "paths": { "": [""], "**": ["*"], "a*b*c": "x", "d": [1, { "e": 2 }] } } }""")]
    public async Task A_configuration_that_makes_no_sense_is_harmless(string config)
        => await Button("$stage", isReported: false)
            .WithAdditionalFile("/app/web/tsconfig.json", config)
            .WithAdditionalFile("/app/web/tsconfig.other.json", """{ "extends": "./tsconfig.json" }""")
            .Verify(["GG5001"]);

    [Theory]
    [InlineData("/a/tsconfig.json", true)]
    [InlineData("C:\\a\\tsconfig.app.json", true)]
    [InlineData("jsconfig.json", true)]
    [InlineData("/tsconfig/a.json", false)]
    [InlineData("/a/tsconfig.ts", false)]
    [InlineData("/a/my-tsconfig.json", false)]
    public void A_configuration_is_known_by_its_name(string path, bool isConfig) => Assert.Equal(isConfig, TypeScriptConfig.IsConfig(path));

    private static TestProject Button(string module, bool isReported)
        => TestProject.Of(ClientProjects.Policies)
            .WithClient("/app/web/src/state/live.ts", Room, "Shop.GuestPolicy")
            .WithClient("/app/web/src/ui/button.ts", $"import {{ stage }} from '{module}'\nexport const rename = () => stage.localParticipant.{(isReported ? "{|GG5001:setName|}" : "setName")}('x')\n", "Shop.GuestPolicy");
}
