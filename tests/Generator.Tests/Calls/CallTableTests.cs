using System.Globalization;
using GrantGen.Clients.Sdks;
using GrantGen.Facts;
using GrantGen.Generator.Calls;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>
/// Every row of the call table: the client declares the member, and a call of it is reported under a policy that denies everything.
/// </summary>
public class CallTableTests
{
    private static readonly string[] s_words = ["metadata", "name", "attributes", "RPC method name", "RPC payload", "data track name"];

    [Fact]
    public void Every_row_says_where_it_was_read() => Assert.All(CallTable.All, row => Assert.True(row.Origin != FactOrigin.None, row.Name));

    /// <summary>Each client and the number of rows for its types. The two Unity clients share type names.</summary>
    [Theory]
    [InlineData("rtc", 27)]
    [InlineData("unity", 23)]
    [InlineData("webgl", 12)]
    [InlineData("server", 49)]
    public async Task Every_row_is_reported(string client, int count)
    {
        TestProject empty = Client(client);
        List<(ApiCall Row, string Call)> rows = [.. CallTable.All.SelectMany(row => CallsOf(row, empty.Compilation).Take(1).Select(call => (row, call)))];
        Assert.True(count == rows.Count, $"{rows.Count} rows are of '{client}', not {count}: {string.Join(", ", rows.Select(row => row.Row.Name))}. If you added a row, change the number.");

        string uses = string.Join("\n", rows.Select((row, i) => $"[UsesPolicy(typeof(Denied))] class Use{i} {{ void M() {{ {row.Call}; }} }}"));
        const string Policy = "[RoomPolicy(CanPublish = false, CanPublishData = false, CanSubscribe = false, CanUpdateOwnMetadata = false)] partial class Denied;\n";
        IReadOnlyList<Diagnostic> reports = (await Client(client).WithSource("Uses.cs", "using GrantGen;\n" + Policy + uses).Analyze()).Diagnostics;
        Assert.All(rows, (row, i) => Assert.Contains(reports, report =>
            report.Location.GetLineSpan() is { Path: "Uses.cs" } span
            && span.StartLinePosition.Line == i + 2
            && report.GetMessage(CultureInfo.InvariantCulture).StartsWith($"'{row.Row.Name}' needs {(row.Row.Permission.Grant ?? row.Row.Grant)!.GrantsProperty}", StringComparison.Ordinal)));
    }

    /// <summary>C# files that the build does not compile are read by names, from a table of their own.</summary>
    [Theory]
    [InlineData("rtc")]
    [InlineData("unity")]
    [InlineData("webgl")]
    public void Every_method_of_a_participant_is_a_row_for_client_files_too(string client)
    {
        Compilation compilation = Client(client).Compilation;
        string[] names = [.. CallTable.All
            .Where(row => row.Type.EndsWith(".LocalParticipant", StringComparison.Ordinal) && CallsOf(row, compilation).Any())
            .Select(row => row.Name).Distinct(StringComparer.Ordinal)];

        Assert.NotEmpty(names);
        Assert.Empty(names.Except(CSharpCalls.All.Select(row => row.Method), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_is_of_a_client()
        => Assert.All(CallTable.All, row => Assert.Contains(new[] { "rtc", "unity", "webgl", "server" }, client => CallsOf(row, Client(client).Compilation).Any()));

    /// <summary>A limit applies to a parameter or to a property of a parameter.</summary>
    [Theory]
    [InlineData("rtc", 6)]
    [InlineData("unity", 9)]
    [InlineData("webgl", 3)]
    public async Task Every_limit_is_reported(string client, int count)
    {
        Compilation compilation = Client(client).Compilation;
        List<(CallLimit Limit, string Call)> limits = [.. CallLimits.All.SelectMany(limit => LimitedCallsOf(limit, compilation).Take(1).Select(call => (limit, call)))];
        Assert.Equal(count, limits.Count);

        string uses = string.Join("\n", limits.Select(limit => $"class Use{limits.IndexOf(limit)} {{ void M() {{ {limit.Call}; }} }}"));
        IReadOnlyList<Diagnostic> reports = (await Client(client)
            .WithSource("Uses.cs", "using System.Collections.Generic;\n" + uses)
            .WithSource("Huge.cs", $"static class Huge {{ public const string Text = \"{new string('x', 70_000)}\"; }} [GrantGen.RoomPolicy] partial class P;")
            .Analyze()).Diagnostics;
        Assert.All(limits, limit => Assert.Contains(limit.Limit.DisplayText, s_words));
        Assert.All(limits, (limit, i) => Assert.Contains(reports, report =>
            report.Id == "GG2008"
            && report.Location.GetLineSpan() is { Path: "Uses.cs" } span
            && span.StartLinePosition.Line == i + 1
            && report.GetMessage(CultureInfo.InvariantCulture).Contains($" as {limit.Limit.DisplayText}: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("P.CreateToken(s, Huge, me)", "room name")]
    [InlineData("P.CreateToken(s, \"r\", Huge)", "identity")]
    [InlineData("P.WriteToken(null!, s, \"r\", Huge)", "identity")]
    [InlineData("P.CreateToken(s, \"r\", me, new ParticipantOptions { Metadata = Huge })", "metadata")]
    [InlineData("P.CreateToken(s, \"r\", me, new ParticipantOptions { Attributes = new Dictionary<string, string> { [\"a\"] = Huge } })", "attributes")]
    [InlineData("F.CreateToken(s, \"r\", Huge)", "room name")]
    public async Task A_limit_of_a_factory_is_named(string call, string words)
    {
        Diagnostic report = Assert.Single((await TestProject.Of(
            $"[RoomPolicy] partial class P; [RoomPolicy(RoomJoin = false, RoomAdmin = true, DestinationRoom = \"{{destinationRoom}}\")] partial class F; class C {{ const string Huge = \"{new string('x', 70_000)}\"; void M(TokenSigner s, string me) {{ {call}; }} }}").WithClient().Analyze()).Diagnostics, report => report.Id == "GG2008");
        Assert.Contains($" as {words}: ", report.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static TestProject Client(string client) => client switch
    {
        "rtc" => TestProject.Of().WithClient(),
        "unity" => TestProject.Of().WithUnity(),
        "webgl" => TestProject.Of().WithUnityWebGl(),
        _ => TestProject.Of().WithServerSdk(),
    };

    /// <summary>A call of each overload that the client has.</summary>
    private static IEnumerable<string> CallsOf(ApiCall row, Compilation compilation)
        => from type in compilation.GetTypesByMetadataName(row.Type)
           from method in type.GetMembers(row.Method).OfType<IMethodSymbol>()
           where method.DeclaredAccessibility == Accessibility.Public
           select CallOf(method, parameter => row.AppliesToRemoteOnly && parameter.Ordinal == row.ReceiverArgument ? $"default({RemoteOf(parameter.Type)})!" : null);

    /// <summary>
    /// The type of a remote participant's track: the type of the parameter, or the remote type that derives from it or implements it.
    /// </summary>
    private static string RemoteOf(ITypeSymbol type)
    {
        string name = type.TypeKind == TypeKind.Interface ? type.Name[1..] : type.Name;
        return $"{type.ContainingNamespace}.{(name.StartsWith("Remote", StringComparison.Ordinal) ? name : "Remote" + name)}";
    }

    private static IEnumerable<string> LimitedCallsOf(CallLimit limit, Compilation compilation)
        => from type in CallTable.All.Select(row => row.Type).Distinct().SelectMany(name => compilation.GetTypesByMetadataName(name))
           from method in type.GetMembers(limit.Method).OfType<IMethodSymbol>()
           where method.Parameters.Any(parameter => HugeOf(parameter, limit.Argument) is not null)
           select CallOf(method, parameter => HugeOf(parameter, limit.Argument));

    private static string? HugeOf(IParameterSymbol parameter, string argument)
    {
        if (parameter.Name != argument)
        {
            return parameter.Type.GetMembers(argument).OfType<IPropertySymbol>().Any() ? $"new {parameter.Type} {{ {argument} = Huge.Text }}" : null;
        }

        return parameter.Type.SpecialType == SpecialType.System_String ? "Huge.Text" : "new Dictionary<string, string> { [\"a\"] = Huge.Text }";
    }

    private static string CallOf(IMethodSymbol method, Func<IParameterSymbol, string?> argumentOf)
    {
        string arguments = string.Join(", ", method.Parameters
            .Where(parameter => !parameter.HasExplicitDefaultValue || argumentOf(parameter) is not null)
            .Select(parameter => $"{parameter.Name}: {argumentOf(parameter) ?? (parameter.Type.SpecialType == SpecialType.System_Boolean ? "true" : $"default({parameter.Type})!")}"));
        return method.MethodKind == MethodKind.Constructor ? $"_ = new {method.ContainingType}({arguments})"
            : $"{(method.IsStatic ? method.ContainingType : $"default({method.ContainingType})!")}.{method.Name}({arguments})";
    }
}
