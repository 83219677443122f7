using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.TestKit;

/// <summary>Compiles the stub sources into references with the real assembly names, once per process and target.</summary>
public static class Stubs
{
    private static readonly ConcurrentDictionary<(StubLibrary, TestTarget), Lazy<StubImage>> Images = new();

    /// <summary>The reference for a stub.</summary>
    /// <param name="library">The library.</param>
    /// <param name="target">The framework to compile it for; .NET 10 if left out.</param>
    /// <returns>A reference to an assembly with the library's name.</returns>
    public static MetadataReference Reference(StubLibrary library, TestTarget? target = null) =>
        Image(library, target ?? TestTarget.Net10).Reference;

    /// <summary>The name of the assembly that a stub replaces.</summary>
    /// <param name="library">The library.</param>
    /// <returns>The simple name.</returns>
    public static string AssemblyName(StubLibrary library) => library switch
    {
        StubLibrary.Protobuf => "Google.Protobuf",
        StubLibrary.UnityEngine => "UnityEngine.CoreModule",
        StubLibrary.Rtc => "LivekitRtc",
        StubLibrary.Unity => "LiveKit",
        StubLibrary.UnityWebGl => "LiveKitBridge",
        StubLibrary.ServerSdk => "LivekitApi",
        StubLibrary.AspNetCoreAbstractions => "LiveKit.AspNetCore.ServerSdk.Abstractions",
        StubLibrary.AspNetCore => "LiveKit.AspNetCore.ServerSdk",
        _ => throw new ArgumentOutOfRangeException(nameof(library)),
    };

    /// <summary>The dependencies that a project gets with a reference to the library.</summary>
    internal static ImmutableArray<StubLibrary> Closure(StubLibrary library) => library switch
    {
        StubLibrary.Protobuf or StubLibrary.UnityEngine => [library],
        StubLibrary.Unity => [StubLibrary.Protobuf, StubLibrary.UnityEngine, library],
        StubLibrary.UnityWebGl => [StubLibrary.UnityEngine, library],
        StubLibrary.AspNetCore => [StubLibrary.Protobuf, StubLibrary.AspNetCoreAbstractions, library],
        _ => [StubLibrary.Protobuf, library],
    };

    internal static StubImage Image(StubLibrary library, TestTarget target) =>
        Images.GetOrAdd((library, target), static key => new Lazy<StubImage>(() => Compile(key.Item1, key.Item2))).Value;

    private static StubImage Compile(StubLibrary library, TestTarget target)
    {
        var name = AssemblyName(library);
        var others = Closure(library).Where(other => other != library).Select(other => Image(other, target).Reference);
        var compilation = CSharpCompilation.Create(
            name,
            Sources(name),
            [.. target.Framework, .. others],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            throw new KitException(
                $"The stub of {name} does not compile for {target.Name}.",
                result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        }

        var image = ImmutableArray.Create(stream.ToArray());
        return new StubImage(MetadataReference.CreateFromImage(image, filePath: name + ".dll"), image);
    }

    private static IEnumerable<SyntaxTree> Sources(string assemblyName)
    {
        var assembly = typeof(Stubs).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (resource.StartsWith(assemblyName + "/", StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                yield return CSharpSyntaxTree.ParseText(SourceText.From(stream), path: resource);
            }
        }
    }

    /// <summary>A compiled stub.</summary>
    /// <param name="Reference">For compilations.</param>
    /// <param name="Image">For loading.</param>
    internal sealed record StubImage(MetadataReference Reference, ImmutableArray<byte> Image);
}
