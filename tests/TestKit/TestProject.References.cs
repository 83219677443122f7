using Microsoft.CodeAnalysis;

namespace GrantGen.TestKit;

/// <content>The references of a project.</content>
public sealed partial class TestProject
{
    /// <summary>Compiles for another framework.</summary>
    /// <param name="target">The framework.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithTarget(TestTarget target) => With(p => p.Target = target);

    /// <summary>Leaves GrantGen.dll out: a project without the package.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithoutRuntime() => With(p => p._runtime = false);

    /// <summary>References another project. The generator runs on it first, and it must compile.</summary>
    /// <param name="library">The other project, which must have a different name.</param>
    /// <param name="form">The form of the reference.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithReference(TestProject library, LibraryForm form = LibraryForm.Image) => library.AssemblyName == AssemblyName
        ? throw new KitException($"Both projects are called {AssemblyName}: use WithAssemblyName")
        : With(p => p._libraries = p._libraries.Add((library, form)));

    /// <summary>References an assembly.</summary>
    /// <param name="reference">The assembly.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithReference(MetadataReference reference) => With(p => p._references = p._references.Add(reference));

    /// <summary>References a stub and its dependencies.</summary>
    /// <param name="library">The library that the stub replaces.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithStub(StubLibrary library) => With(p => p._stubs = p._stubs.Add(library));

    /// <summary>References ASP.NET Core, as the web SDK does: controllers, minimal APIs, hosted services.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithAspNetCore() => With(p => p._references = p._references.AddRange(AspNetCoreFramework.References));

    /// <summary>References Livekit.Rtc.Dotnet.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithClient() => WithStub(StubLibrary.Rtc);

    /// <summary>References LiveKit's SDK for Unity.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithUnity() => WithStub(StubLibrary.Unity);

    /// <summary>References LiveKit's SDK for Unity WebGL.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithUnityWebGl() => WithStub(StubLibrary.UnityWebGl);

    /// <summary>References Livekit.Server.Sdk.Dotnet.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithServerSdk() => WithStub(StubLibrary.ServerSdk);

    /// <summary>References LiveKit.AspNetCore.ServerSdk.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithAspNetCoreServerSdk() => WithStub(StubLibrary.AspNetCore);
}
