namespace GrantGen.TestKit;

/// <summary>Loads generated code.</summary>
public static class LoadExtensions
{
    /// <summary>Compiles a project with the generated code, and loads it.</summary>
    /// <param name="run">The run of the generator.</param>
    /// <returns>The assembly; dispose of it to unload.</returns>
    public static LoadedAssembly Load(this GeneratorRun run)
    {
        var images = run.Project.ReachableLibraries()
            .Select(library => (library.Project.AssemblyName, library.Project.AsLibrary().Image(allowWarnings: true)))
            .Concat(run.Project.ReachableStubs().Select(stub => (Stubs.AssemblyName(stub), Stubs.Image(stub, run.Project.Target).Image)));
        return new LoadedAssembly(run.Image(allowWarnings: true), images.ToDictionary(StringComparer.Ordinal));
    }
}
