using GrantGen.Generator.Rules.Declarations;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Generation;

/// <summary>
/// The generator emits no working factory exactly if an error about the policy's declaration is reported. The tests compare the generated
/// code of each policy with the diagnostics of the analyzers.
/// </summary>
public class SilenceTests
{
    private static readonly string[] s_arguments =
    [
        "", "Ttl = \"1h\"", "Ttl = \"\"", "Ttl = \"0s\"", "Ttl = \"-1h\"", "Ttl = \"1.5h\"", "Ttl = \"1w\"", "Ttl = \"9999999999999d\"", "Ttl = null", "Ttl = \"30d\"",
        "Room = \"a\"", "Room = \"\"", "Room = \"{\"", "Room = \"}\"", "Room = \"{}\"", "Room = \"{a b}\"", "Room = \"{a}-{a}\"", "Room = \"{{a}}\"", "Room = \"{signer}\"", "Room = \"{identity}\"",
        "DestinationRoom = \"{x\"", "RoomAdmin = true, DestinationRoom = \"{x}\"",
        "CanPublishSources = TrackSources.None", "CanPublishSources = (TrackSources)64", "CanPublishSources = TrackSources.Camera", "CanPublish = false, CanPublishSources = TrackSources.Camera",
        "RoomJoin = false", "RoomJoin = false, CanPublish = true", "RoomCreate = true", "Hidden = true",
        "Kind = (ParticipantKind)99", "Kind = ParticipantKind.Sip", "Ttl = NoSuchThing", "CanPublish = 3", "NoSuchProperty = true", "Ttl = \"1h\", Ttl = \"2h\"", "RoomPreset = null",
    ];

    /// <summary>The errors with which the signatures of the factories are still known.</summary>
    private static readonly string[] s_throwing = ["GG1003", "GG1011", "GG1013"];

    private static readonly string[] s_shapes =
    [
        "[RoomPolicy(@)] public partial class P;",
        "[RoomPolicy(@)] public class P { }",
        "public class Outer { [RoomPolicy(@)] public partial class P; }",
        "public partial class Outer { [RoomPolicy(@)] public partial struct P { } }",
        "[RoomPolicy(@)] file partial class P;",
        "[RoomPolicy(@)] public partial class P { public static string CreateToken(int number) => \"\"; }",
        "[RoomPolicy(@)] public partial class P { public int Grants; }",
        "[RoomPolicy(@)] public partial class P { public class WriteToken; }",
        "[RoomPolicy(@)] public partial class Grants;",
        "[RoomPolicy(@)] public partial class P<CreateToken>;",
    ];

    [Fact]
    public async Task There_is_no_working_factory_exactly_when_an_error_fires()
    {
        int silent = 0;
        int throwing = 0;
        int working = 0;
        foreach (string shape in s_shapes)
        {
            // The plain shape is combined with all arguments, and the other shapes with every ninth, so that errors of both kinds occur together.
            foreach (string arguments in s_arguments.Where((_, index) => shape == s_shapes[0] || index % 9 == 0))
            {
                TestProject project = TestProject.Of(shape.Replace("@", arguments, StringComparison.Ordinal));
                GeneratorRun run = project.Generate(allowErrors: true, allowWarnings: true);
                RuleRun rules = await project.Analyze(allowErrors: true);
                string[] errors = [.. rules.Diagnostics.Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id)];
                bool isThrowing = run.Sources.Count == 1 && errors.Any(id => run.Source.Contains($"throw new global::System.InvalidOperationException(\"{id}: ", StringComparison.Ordinal));

                Assert.True(errors.Length == 0 ? run.Sources.Count == 1 && !run.Source.Contains("throw ", StringComparison.Ordinal) : run.Sources.IsEmpty || isThrowing, $"{shape} with '{arguments}': {string.Join(", ", errors)}, files {run.Sources.Count}");
                Assert.Equal(errors.Length > 0 && errors.All(s_throwing.Contains), isThrowing);
                _ = errors.Length == 0 ? working++ : isThrowing ? throwing++ : silent++;
            }
        }

        Assert.True(silent > 20 && throwing > 5 && working > 20, $"{silent} silent, {throwing} throwing, {working} working");
    }

    [Fact]
    public void Every_rule_about_declarations_is_among_those_that_are_asked()
    {
        IEnumerable<Type> rules = typeof(DeclarationRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DeclarationRule)));
        Assert.Equal(rules.Select(rule => rule.Name).Order(StringComparer.Ordinal), DeclarationRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_generator_itself_reports_nothing()
        => Assert.Empty(TestProject.Of("[RoomPolicy(Ttl = \"x\")] public class P { }").Generate(allowErrors: true).Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("GG", StringComparison.Ordinal)));
}
