using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.SharedSource;

/// <summary>
/// Each folder of shared source compiles with only the folders below it and the framework: it uses no folder above it and no Roslyn.
/// </summary>
public class SharedRoomTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        """;

    [Theory]
    [InlineData("Facts")]
    [InlineData("Permissions", "Facts")]
    [InlineData("Policies", "Permissions", "Facts")]
    [InlineData("Clients", "Permissions", "Facts")]
    public void A_room_compiles_with_the_rooms_below_it(string room, params string[] below)
        => Assert.Empty(ErrorsOf([room, .. below]));

    /// <summary>The check above would also pass for an empty folder.</summary>
    [Theory]
    [InlineData("Permissions")]
    [InlineData("Policies")]
    [InlineData("Clients")]
    public void A_room_does_not_compile_without_the_facts(string room)
        => Assert.Contains(ErrorsOf([room]), error => error.Id == "CS0234");

    private static IEnumerable<Diagnostic> ErrorsOf(string[] rooms)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        IEnumerable<string> files = rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src", room), "*.cs", SearchOption.AllDirectories));
        return CSharpCompilation
            .Create(
                "Rooms",
                files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options)),
                TestTarget.Net10.Framework,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
