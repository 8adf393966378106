@echo off
rem Docbind's command line on Windows; see the file docbind beside this one.
setlocal
set "jar=%~dp0docbind.jar"
if not exist "%jar%" set "jar=%~dp0..\generator\target\docbind.jar"
if not exist "%jar%" goto nojar
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData %DOCBIND_JAVA_OPTIONS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:nojar
echo docbind: there is no docbind.jar beside "%~f0" and none in generator\target (mvnw -DskipTests package makes it) 1>&2
exit /b 2
