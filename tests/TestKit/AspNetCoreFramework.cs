using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GrantGen.TestKit;

/// <summary>The shared framework of ASP.NET Core. Every SDK contains it next to the framework that the tests run on.</summary>
internal static class AspNetCoreFramework
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Read = new(ReadFolder);

    /// <summary>The assemblies of ASP.NET Core, without those of .NET. They are read once per process.</summary>
    public static ImmutableArray<MetadataReference> References => Read.Value;

    private static ImmutableArray<MetadataReference> ReadFolder()
    {
        // …/shared/Microsoft.NETCore.App/10.0.1, and next to it …/shared/Microsoft.AspNetCore.App/10.0.1
        var dotnet = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var shared = Path.GetFullPath(Path.Combine(dotnet, "..", "..", "Microsoft.AspNetCore.App"));
        var folder = Path.Combine(shared, Path.GetFileName(dotnet));
        if (!Directory.Exists(folder))
        {
            throw new KitException($"The shared framework of ASP.NET Core is not installed: {folder}");
        }

        return
        [
            .. Directory.GetFiles(folder, "*.dll")
                .Where(path => !File.Exists(Path.Combine(dotnet, Path.GetFileName(path))))
                .Order(StringComparer.Ordinal)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
