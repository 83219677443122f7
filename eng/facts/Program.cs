using GrantGen.FactCheck;

return FactCheckProgram.Run(args, Console.Out, Console.Error);
